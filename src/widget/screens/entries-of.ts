import { readMoment } from '../../policy/read-moment.ts';
import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { type Choice, entry, isMoment } from './choices-of.ts';

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
export function entriesOf(
  fact: Fact,
  choices: readonly Choice[],
  answer: Answer | undefined,
  timeZone: string,
): Entries {
  // Where a date is but the alternative to "I do not know", its entry stands open.
  if (answer === undefined) return { picked: fact.none ? [] : [entry] };
  const given: readonly unknown[] = [answer].flat();
  const picked = choices.filter((choice) => given.includes(choice.answer)).map(({ key }) => key);
  if (picked.length) return { picked };
  const text = String(answer);
  const moment = isMoment(fact) && readMoment(text, timeZone);
  if (!moment) return { picked: [entry], text };
  const [date = '', time = ''] = writeMoment(moment.earliest, timeZone, 'instant').split('T');
  const [year, month, day] = date.split('-');
  const timeUnknown = text.length < 11;
  return {
    picked: [entry],
    day,
    month,
    year,
    time: timeUnknown ? '' : time.slice(0, 8).replace(/:00$/, ''),
    timeUnknown,
  };
}
