import { type Policy } from '../../policy/index.ts';
import type { Field, Shown } from './arrange.ts';
/** How a decision is marked on the map: told apart without any colour. */
export interface Mark {
    letter: string;
    /** One of the patterns of the style sheet. */
    pattern: number;
    /** What the document says of its nature: `positive`, `negative`, … */
    tone: string;
    name: string;
}
/** The marks of every decision that a policy or its draft can come to, the best first. */
export declare function marksOf(policies: readonly Policy[], field: Field, lang: string, say: {
    open: string;
    impossible: string;
}): Map<Shown, Mark>;
