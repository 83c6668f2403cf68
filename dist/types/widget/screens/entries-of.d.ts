import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { type Choice } from './choices-of.ts';
/** What stands in the controls of a question when it opens. */
export interface Entries {
    /** Keys of choices. */
    picked: readonly string[];
    text?: string;
    day?: string | undefined;
    month?: string | undefined;
    year?: string | undefined;
    time?: string;
    timeUnknown?: boolean;
}
/** The controls as the answer given had them; empty before there is one. */
export declare function entriesOf(fact: Fact, choices: readonly Choice[], answer: Answer | undefined, timeZone: string): Entries;
