import type { Policy } from '../policy/types.ts';
/** Makes the formatters that the screens to come need, one a frame, while the customer reads. */
export declare function warmUp({ timeZone }: Policy, lang: string): Promise<void>;
