import { nominalLength, readDuration } from '../../duration.ts';
import type { Policy } from '../../types.ts';

/** The lengths that a policy writes, in nominal milliseconds, by whether the calendar counts them. */
function lengthsOf({ settings, values, classes, rules, dates }: Policy) {
  const [calendar, elapsed] = [new Set<number>(), new Set<number>()];
  for (const [, text = ''] of JSON.stringify([settings, values, classes, rules, dates]).matchAll(
    /"(P[\dT][^"]*)"/g,
  )) {
    const length = readDuration(text);
    if (!length) continue;
    const onCalendar = length.days !== 0 || length.months !== 0;
    (onCalendar ? calendar : elapsed).add(nominalLength(length));
  }
  return { calendar, elapsed };
}

/** Whether one policy counts days where the other counts as many hours: they differ at changes of clocks. */
export function countsDaysOtherwise(before: Policy, after: Policy): boolean {
  const [one, other] = [lengthsOf(before), lengthsOf(after)];
  const turned = (a: typeof one, b: typeof one) =>
    [...a.calendar].some((length) => !b.calendar.has(length) && b.elapsed.has(length));
  return turned(one, other) || turned(other, one);
}
