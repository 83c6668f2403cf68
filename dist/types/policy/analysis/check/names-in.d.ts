import type { Policy } from '../../types.ts';
/** Every key and text in a part of a document, insertions in texts included. */
export declare function namesIn(part: unknown, names?: Set<string>): Set<string>;
/** Every name that a part of a document rests on, by way of classes, values, dates and facts too. */
export declare function restsOn(policy: Policy, part: unknown): Set<string>;
