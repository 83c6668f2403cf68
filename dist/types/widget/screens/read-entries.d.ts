import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { type Choice } from './choices-of.ts';
import type { Mistake, Screen, Timing } from './screen.ts';
/**
 * Reads the controls of a question.
 *
 * @param form the keys picked as `choice`; what was typed as `text`, or as `day`, `month`, `year`
 * and `time`; `timeUnknown` where only the day is known
 * @param timeMatters whether a day alone is not enough of an answer
 * @returns the answer, or what to mend where, or that the time is to be asked
 */
export declare function readEntries(fact: Fact, choices: readonly Choice[], form: FormData, { messages, policy: { timeZone }, now }: Pick<Screen, 'messages' | 'policy' | 'now'>, timeMatters: (day: string) => boolean): {
    answer: Answer;
} | Mistake | {
    timing: Timing;
};
