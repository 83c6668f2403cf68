import type { Policy } from '../../types.ts';

/** A document whose business days are counted by calendars of a new name. */
function renamed<T>(part: T, names: ReadonlySet<string>): T {
  if (Array.isArray(part)) return part.map((one) => renamed(one, names)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const parts = Object.entries(part).map(([key, value]) => {
    const counts = key === 'calendar' && 'businessDays' in part && names.has(String(value));
    return [key, counts ? `${value}′` : renamed(value, names)];
  });
  return Object.fromEntries(parts);
}

/**
 * The second of two policies, its calendars under names of their own where they are not those of
 * the first: days that the two count differently then are not written alike.
 */
export function withOwnCalendars(before: Policy, after: Policy): Policy {
  const names = [...Object.keys(after.settings), ...Object.keys(after.calendars)];
  const calendarOf = ({ settings, calendars }: Policy, name: string) =>
    calendars[String(settings[name]?.value ?? name)];
  const changed = names.filter((name) => {
    const [one, other] = [calendarOf(before, name), calendarOf(after, name)];
    const days = [one, other].map(
      (calendar) =>
        calendar &&
        JSON.stringify([
          calendar.weekend,
          calendar.holidays.map((day) => ('date' in day ? day.date : day.easter)),
        ]),
    );
    return other && days[0] !== days[1];
  });
  if (!changed.length) return after;
  const own = changed.flatMap((name) => {
    const calendar = calendarOf(after, name);
    return calendar ? [[`${name}′`, calendar] as const] : [];
  });
  const { values, dates, classes, rules, problems, facts } = renamed(after, new Set(changed));
  const { steps, deadlines, timeline, assumptions } = renamed(after, new Set(changed));
  return {
    ...after,
    ...{ values, dates, classes, rules, problems, facts, steps, deadlines, timeline, assumptions },
    calendars: { ...after.calendars, ...Object.fromEntries(own) },
  };
}
