import { readMoment } from '../../policy/read-moment.ts';
import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { type Choice, entry } from './choices-of.ts';
import type { Draft } from './draft.ts';

/** The controls as they stand before anything is typed: empty, or as the answer given had them. */
export function draftOf(
  fact: Fact,
  choices: readonly Choice[],
  answer: Answer | undefined,
  timeZone: string,
): Draft {
  const draft = { picked: [] as string[], text: '', day: '', month: '', year: '', time: '' };
  if (answer === undefined) {
    // Where the entry is but an alternative to "I do not know", it stands open.
    if (!fact.none) draft.picked = [entry];
    return { ...draft, timeUnknown: false };
  }
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  draft.picked = choices.filter((choice) => given.includes(choice.answer)).map(({ key }) => key);
  if (draft.picked.length || fact.options) return { ...draft, timeUnknown: false };
  draft.picked = [entry];
  const moment =
    typeof answer === 'string' && /instant|date/.test(fact.type) && readMoment(answer, timeZone);
  if (!moment) return { ...draft, text: String(answer), timeUnknown: false };
  const [day = '', time = ''] = writeMoment(moment.earliest, timeZone, 'instant').split('T');
  [draft.year = '', draft.month = '', draft.day = ''] = day.split('-');
  const timeUnknown = String(answer).length <= 10;
  if (!timeUnknown) draft.time = time.slice(0, 8).replace(/:00$/, '');
  return { ...draft, timeUnknown };
}
