import type { Answers } from '../../policy/types.ts';
import { keptDays } from './kept-days.ts';

/** How long answers are kept, in milliseconds. */
export const period = keptDays * 864e5;

/** What is stored under the id of a policy. */
export interface Kept {
  /** The policy's, when the answers were given. */
  version: string;
  answers: Answers;
  /** Milliseconds since 1970 UTC. */
  until: number;
}

/**
 * Reads what was stored, whoever wrote it.
 *
 * @param choose the answers that are of use to the policy in force, of any that are given
 * @returns what is left of it, and whether that is less; `null` when it is of no use, or too old
 */
export function readKept(
  value: unknown,
  choose: (answers: Answers) => Answers,
): (Kept & { less: boolean }) | null {
  const record: Kept = Object(value);
  const given: Answers = Object(record.answers);
  const left = record.until - Date.now();
  const answers = choose(given);
  const count = Object.keys(answers).length;
  if (!(left > 0 && left <= period && count)) return null;
  return { ...record, answers, less: count < Object.keys(given).length };
}
