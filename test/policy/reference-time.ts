import Holidays from 'date-holidays';

/** Milliseconds since 1970 UTC: every instant that an answer may mean lies between the two. */
export interface Interval {
  min: number;
  max: number;
}

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

const parisClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What a clock in Paris shows: `2026-01-12T10:00:00`. */
function clockInParis(instant: number): string {
  const parts = Object.fromEntries(
    parisClock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

/** The instants at which a clock in Paris shows this; where none does, later by the gap. */
function instantsInParis(clock: string): Interval {
  const asSummerTime = Date.parse(`${clock}+02:00`);
  const asWinterTime = Date.parse(`${clock}+01:00`);
  const shown = [asSummerTime, asWinterTime].filter((instant) => clockInParis(instant) === clock);
  const [first = asWinterTime, last = first] = shown;
  return { min: first, max: last };
}

/** Reads an answer: with an offset, as a clock in Paris, or as a date alone. */
export function readInstant(text: string): Interval {
  if (!text.includes('T')) {
    return {
      min: instantsInParis(`${text}T00:00:00`).min,
      max: instantsInParis(`${text}T23:59:59`).max,
    };
  }
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const instant = Date.parse(text);
    return { min: instant, max: instant };
  }
  return instantsInParis(text.length === 16 ? `${text}:00` : text);
}

/** An instant as the decision writes it: `2026-01-12T10:00:00+01:00`. */
export function inParis(instant: number): string {
  const clock = clockInParis(instant);
  const summer = Date.parse(`${clock}+02:00`) === Math.floor(instant / second) * second;
  return `${clock}${summer ? '+02:00' : '+01:00'}`;
}

/** The calendar date in Paris: `2026-01-12`. */
export function dateInParis(instant: number): string {
  return clockInParis(instant).slice(0, 10);
}

/** A calendar date so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** An instant later by `PT<n>H` of elapsed time, or by `P<n>D` on the calendar of Paris. */
export function later(instant: number, duration: string): number {
  const hours = /^PT(\d+)H$/.exec(duration);
  if (hours) return instant + Number(hours[1]) * hour;
  const days = /^P(\d+)D$/.exec(duration);
  if (!days) throw new Error(`no duration that this model knows: ${duration}`);
  const clock = clockInParis(instant);
  return instantsInParis(`${daysLater(clock.slice(0, 10), Number(days[1]))}T${clock.slice(11)}`)
    .min;
}

/** The names under which date-holidays has the public holidays of each calendar. */
const regions: Record<string, () => Holidays> = {
  FR: () => new Holidays('FR'),
  'FR-57': () => new Holidays('FR', '57'),
};

const holidaysOfYear = new Map<string, Set<string>>();

/** The public holidays of one year, as `2026-05-01`. */
export function publicHolidays(calendar: string, year: number): Set<string> {
  const key = `${calendar} ${year}`;
  let dates = holidaysOfYear.get(key);
  if (!dates) {
    const region = regions[calendar];
    if (!region) throw new Error(`no calendar that this model knows: ${calendar}`);
    dates = new Set(
      region()
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
    holidaysOfYear.set(key, dates);
  }
  return dates;
}

function isBusinessDay(date: string, calendar: string): boolean {
  const weekday = new Date(date).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !publicHolidays(calendar, Number(date.slice(0, 4))).has(date);
}

/** The date so many business days after a date, which is day 0. */
export function businessDaysLater(date: string, count: number, calendar: string): string {
  let current = date;
  for (let left = count; left > 0; ) {
    current = daysLater(current, 1);
    if (isBusinessDay(current, calendar)) left--;
  }
  return current;
}
