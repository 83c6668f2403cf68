import { step } from './line.ts';
import type { Interval } from './place.ts';
import type { SpanWords } from './words.ts';

interface LengthWords {
  days: (count: string) => string;
  hours: (count: string) => string;
  minutes: (count: string) => string;
  seconds: (count: string) => string;
}

const minute = 6e4;
const hour = 60 * minute;
const day = 24 * hour;

/** From here on a length is told in days. */
const manyHours = 10 * day;

/** A length of time in few words: hours as policies count them, days only where they are many. */
export function tellLength(length: number, say: LengthWords, lang: string): string {
  const number = (value: number) => new Intl.NumberFormat(lang).format(value);
  const size = Math.abs(Math.round(length / 1000) * 1000);
  if (size >= manyHours && size % day === 0) {
    return say.days(number(Math.sign(length) * (size / day)));
  }
  const parts = [
    [Math.floor(size / hour), say.hours],
    [Math.floor((size % hour) / minute), say.minutes],
    [(size % minute) / 1000, say.seconds],
  ] as const;
  const told = parts.filter(([count]) => count).map(([count, unit]) => unit(number(count)));
  return `${length < 0 ? '−' : ''}${told.join(' ') || say.hours('0')}`;
}

/** An end of a stretch: a value, and whether it belongs to the stretch above it. */
function endOf(at: number) {
  // The engine tells a value from what comes right after it by a step that is no round number.
  const above = Math.abs(at * 1000 - Math.round(at * 1000)) < 1e-3;
  return { value: above ? at : at - step, above };
}

/**
 * A stretch in words, with the ends that belong to it.
 *
 * @param natural where values begin anyway, which nobody needs to be told
 */
export function tellSpan(
  [from, to]: Interval,
  say: SpanWords,
  natural: Interval,
  tell: (value: number) => string,
): string {
  const put = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const [start, end] = [endOf(from), endOf(to)];
  const hasStart = from > natural[0];
  const hasEnd = to < natural[1];
  if (hasStart && hasEnd && start.value === end.value) {
    return put(say.exactly, { from: tell(start.value) });
  }
  const low = put(start.above ? say.atLeast : say.moreThan, { from: tell(start.value) });
  const high = put(end.above ? say.lessThan : say.upTo, { to: tell(end.value) });
  if (!hasStart && !hasEnd) return say.any;
  return hasStart && hasEnd ? put(say.between, { low, high }) : hasStart ? low : high;
}
