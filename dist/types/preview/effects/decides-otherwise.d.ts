import type { Region } from '../../policy/index.ts';
/** Whether the customers of a group get another outcome, rather than other dates or steps alone. */
export declare function decidesOtherwise({ differences }: Region): boolean;
