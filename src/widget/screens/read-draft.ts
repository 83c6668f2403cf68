import { readMoment } from '../../policy/read-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import type { Fact } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import { type Choice, entry } from './choices-of.ts';
import type { Control, Draft, Reading } from './draft.ts';
import { readTime } from './read-time.ts';
import type { Screen } from './screen.ts';

const wrong = (control: Control, error: string): Reading => ({ control, error });

/** Reads the controls of a question as its answer, or tells what to mend where. */
export function readDraft(
  fact: Fact,
  choices: readonly Choice[],
  draft: Draft,
  screen: Pick<Screen, 'messages' | 'policy' | 'now'>,
): Reading {
  const { messages } = screen;
  if (choices.length) {
    const picked = choices.filter(({ key }) => draft.picked.includes(key));
    const [first] = picked;
    if (!first) {
      return wrong('choice', fact.type === 'choices' ? messages.chooseSome : messages.choose);
    }
    if (first.key !== entry) {
      const several =
        fact.type === 'choices' && typeof first.answer === 'string' && first.key !== '?';
      return { answer: several ? picked.map(({ key }) => key) : (first.answer as Answer) };
    }
  }
  if (fact.type === 'instant' || fact.type === 'date') return readMomentDraft(fact, draft, screen);
  const text = draft.text.trim();
  if (!text) return wrong('text', messages.missing);
  if (fact.type !== 'number') return { answer: text };
  const number = Number(text.replace(/\s/g, '').replace(',', '.'));
  if (Number.isNaN(number)) return wrong('text', messages.numberWrong);
  const { min = number, max = number } = fact;
  if (number < min) return wrong('text', insert(messages.numberMin, { number: `${min}` }));
  if (number > max) return wrong('text', insert(messages.numberMax, { number: `${max}` }));
  return { answer: number };
}

function readMomentDraft(
  fact: Fact,
  draft: Draft,
  { messages, policy, now }: Pick<Screen, 'messages' | 'policy' | 'now'>,
): Reading {
  const { timeZone } = policy;
  const instant = readNow(now(), timeZone);
  const parts = { day: draft.day.trim(), month: draft.month.trim(), year: draft.year.trim() };
  const empty = (['day', 'month', 'year'] as const).find((part) => !parts[part]);
  if (empty) {
    const [year, month, day] = writeMoment(instant, timeZone, 'day').split('-');
    return wrong(empty, insert(messages.dateMissing, { example: `${day} ${month} ${year}` }));
  }
  const { day, month, year } = parts;
  const full = /^\d\d$/.test(year) ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!readMoment(date, timeZone)) {
    const control = !/^\d{4}$/.test(full)
      ? 'year'
      : /^(0?[1-9]|1[0-2])$/.test(month)
        ? 'day'
        : 'month';
    return wrong(control, insert(messages.dateWrong, { date: `${day}/${month}/${year}` }));
  }
  let answer = date;
  if (fact.type === 'instant' && !draft.timeUnknown) {
    if (!draft.time.trim()) return wrong('time', messages.timeMissing);
    const time = readTime(draft.time);
    if (!time) return wrong('time', insert(messages.timeWrong, { time: draft.time.trim() }));
    answer = `${date}T${time}`;
  }
  if (fact.notAfter && (readMoment(answer, timeZone)?.earliest ?? 0) > instant) {
    const today = writeMoment(instant, timeZone, 'day');
    return wrong(date === today ? 'time' : 'day', messages.future);
  }
  return { answer };
}
