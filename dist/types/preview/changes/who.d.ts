import type { Region } from '../../policy/index.ts';
/** Who is in a group: what is true of all, and the cases of which one must be. */
export declare function Who({ all, any }: Region['who']): import("preact").JSX.Element;
