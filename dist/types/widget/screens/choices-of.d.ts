import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { Screen } from './screen.ts';
export interface Choice {
    /** Unique within the question. */
    key: string;
    /** `undefined`: the answer is what is typed below the choice. */
    answer: Answer | undefined;
    label: string;
    hint: string;
    /** Takes back every other choice. */
    alone: boolean | undefined;
}
/** The key of the choice that opens an entry. No option of a policy can have it. */
export declare const entry = "+";
/** Whether a fact is answered with a date. */
export declare const isMoment: ({ type }: Fact) => boolean;
/** The choices that a question offers; none where it is only typed. */
export declare function choicesOf(fact: Fact, say: Screen['say'], messages: Messages): Choice[];
