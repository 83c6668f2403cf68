import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { type Choice } from './choices-of.ts';
import type { Mistake, Screen } from './screen.ts';
/**
 * Reads the controls of a question.
 *
 * @param form the keys picked as `choice`; what was typed as `text`, or as `day`, `month`, `year`
 * and `time`; `timeUnknown` where only the day is known
 * @returns the answer, or what to mend where
 */
export declare function readEntries(fact: Fact, choices: readonly Choice[], form: FormData, { messages, policy: { timeZone }, now }: Pick<Screen, 'messages' | 'policy' | 'now'>): {
    answer: Answer;
} | Mistake;
