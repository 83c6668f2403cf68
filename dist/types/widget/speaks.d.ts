import type { Policy } from '../policy/types.ts';
/** Whether a policy has texts in a language; `fr-CA` is content with `fr`. */
export declare function speaks({ languages }: Policy, lang: string): boolean;
