import { readMoment } from '../../policy/read-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import { type Choice, entry, isMoment } from './choices-of.ts';
import { plainDigits } from './plain-digits.ts';
import { readTime } from './read-time.ts';
import type { Mistake, Screen, Timing } from './screen.ts';

/**
 * Reads the controls of a question.
 *
 * @param form the keys picked as `choice`; what was typed as `text`, or as `day`, `month`, `year`
 * and `time`; `timeUnknown` where only the day is known
 * @param timeMatters whether a day alone is not enough of an answer
 * @returns the answer, or what to mend where, or that the time is to be asked
 */
export function readEntries(
  fact: Fact,
  choices: readonly Choice[],
  form: FormData,
  { messages, policy: { timeZone }, now }: Pick<Screen, 'messages' | 'policy' | 'now'>,
  timeMatters: (day: string) => boolean,
): { answer: Answer } | Mistake | { timing: Timing } {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const keys = form.getAll('choice');
  if (choices.length && !keys.includes(entry)) {
    const [first] = choices.filter(({ key }) => keys.includes(key));
    if (!first) return { control: 'choice', text: messages.missing };
    const several = fact.type === 'choices' && first.answer === first.key;
    return { answer: several ? keys.map(String) : (first.answer ?? null) };
  }
  if (!isMoment(fact)) {
    const text = typed('text');
    if (!text) return { control: 'text', text: messages.missing };
    if (fact.type !== 'number') return { answer: text };
    const answer = Number(plainDigits(text).replace(/\s/g, '').replace(',', '.'));
    const { min = -Infinity, max = Infinity } = fact;
    if (answer >= min && answer <= max) return { answer };
    const bounds = [min > -Infinity && `≥ ${min}`, max < Infinity && `≤ ${max}`].filter(Boolean);
    return { control: 'text', text: insert(messages.numberWrong, { bounds: bounds.join(', ') }) };
  }
  const instant = readNow(now(), timeZone);
  const today = writeMoment(instant, timeZone, 'day');
  const [day, month, year] = ['day', 'month', 'year'].map((name) => plainDigits(typed(name))) as [
    string,
    string,
    string,
  ];
  if (!(day && month && year)) {
    const example = today.split('-').reverse().join(' ');
    const control = !day ? 'day' : !month ? 'month' : 'year';
    return { control, text: insert(messages.dateMissing, { example }) };
  }
  const full = year.length === 2 ? `20${year}` : year;
  let answer = [full, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!readMoment(answer, timeZone)) {
    const control = full.length !== 4 ? 'year' : +month > 0 && +month < 13 ? 'day' : 'month';
    return { control, text: insert(messages.dateWrong, { date: `${day}/${month}/${year}` }) };
  }
  const isAhead = () => fact.notAfter && (readMoment(answer, timeZone)?.earliest ?? 0) > instant;
  if (isAhead()) return { control: 'day', text: messages.future };
  if (fact.type === 'instant' && !form.has('timeUnknown')) {
    const control = 'time';
    const text = typed(control);
    const time = readTime(text);
    if (time) answer += `T${time}`;
    else if (text) return { control, text: insert(messages.timeWrong, { time: text }) };
    else if (timeMatters(answer)) {
      return form.has(control)
        ? { control, text: messages.timeMissing }
        : { timing: { needed: true } };
    }
    if (isAhead()) return { control, text: messages.future };
  }
  return { answer };
}
