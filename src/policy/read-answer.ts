import type { Bound } from './bound.ts';
import { readMoment } from './read-moment.ts';
import type { Fact } from './schema.ts';
import type { Known } from './state.ts';

/**
 * What an answer means.
 *
 * @param now milliseconds since 1970 UTC, or any moment
 * @returns `undefined` for an answer that the fact cannot have
 */
export function readAnswer(
  fact: Fact,
  answer: unknown,
  now: Bound,
  timeZone: string,
): Known | undefined {
  const { type, unknown, none, otherwise } = fact;
  if (answer === null) {
    // Of a fact that does not always apply, null says that it does not.
    return none || otherwise == null ? none && null : readAnswer(fact, otherwise, now, timeZone);
  }
  if (answer === 'unknown' && unknown) {
    if (unknown.reads !== undefined) {
      return unknown.reads === 'now'
        ? { low: now, high: now }
        : readAnswer({ ...fact, none: { label: {} } }, unknown.reads, now, timeZone);
    }
    if (!['instant', 'date', 'number'].includes(type)) return 'unknown';
    return { low: -Infinity, high: fact.notAfter ? now : Infinity };
  }
  if (type === 'instant' || type === 'date') {
    const moment = typeof answer === 'string' ? readMoment(answer, timeZone) : null;
    if (!moment) return undefined;
    const { earliest, latest } = moment;
    if (type === 'date') return { low: earliest, high: earliest };
    const high =
      typeof now === 'number' ? Math.min(latest, now) : { end: 'min' as const, of: [latest, now] };
    const passed = fact.notAfter && !(typeof now === 'number' && earliest > now);
    return { low: earliest, high: passed ? high : latest };
  }
  if (type === 'number') {
    const fits =
      typeof answer === 'number' &&
      answer >= (fact.min ?? -Infinity) &&
      answer <= (fact.max ?? Infinity);
    return fits ? { low: answer, high: answer } : undefined;
  }
  if (type === 'boolean') return typeof answer === 'boolean' ? answer : undefined;
  if (type === 'text') return typeof answer === 'string' ? answer : undefined;
  const known = (id: unknown) => fact.options?.some((option) => option.id === id) ?? false;
  if (type === 'choice') return known(answer) ? (answer as string) : undefined;
  // Spread, since `every` would skip the holes of a sparse list.
  return Array.isArray(answer) && [...answer].every(known) ? (answer as string[]) : undefined;
}
