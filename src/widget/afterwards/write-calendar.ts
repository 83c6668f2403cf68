import type { Upcoming } from './upcoming.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A calendar entry, and what is told about it. */
export interface Entry extends Upcoming {
  /** One line. */
  summary: string;
  description: string;
}

const digits = (at: number, length: number) =>
  new Date(at).toISOString().replace(/[-:]/g, '').slice(0, length);
const instant = (at: number) => `${digits(at, 15)}Z`;

/** Text with what has a meaning in a calendar written as `\,` and such. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** A line as lines of at most 75 octets, each but the first after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = 75;
  let text = '';
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      text += '\r\n ';
      room = 74;
    }
    text += letter;
    room -= size;
  }
  return text;
}

/** When a calendar reminds of an entry, as far as that is still to come. */
function triggers({ kind, from, to }: Upcoming, now: number): string[] {
  const isDay = to.length <= 10;
  switch (kind) {
    case 'period':
      return [];
    case 'start':
      return [isDay ? ':PT9H' : ':PT0S'];
    case 'wait':
      // An entry of days ends with their last one.
      return [isDay ? ';RELATED=END:PT9H' : ';RELATED=END:PT0S'];
    case 'limit': {
      // At nine o'clock of the day before.
      if (isDay) return [':-PT15H'];
      const left = Date.parse(from) - now;
      return [...(left > day ? [':-P1D'] : []), ...(left > 2 * hour ? [':-PT2H'] : [])];
    }
  }
}

/**
 * Writes a calendar file (RFC 5545). Instants are in UTC, which every calendar shows on its owner's
 * clock; days are days wherever one is.
 *
 * @param now milliseconds since 1970 UTC
 * @param scope what tells these entries from those of others; the same file, added again, replaces
 */
export function writeCalendar(
  entries: readonly Entry[],
  {
    now,
    scope,
    name,
    url,
    lang,
  }: { now: number; scope: string; name: string; url: string; lang: string },
): string {
  const stamp = instant(now);
  const lines = entries.flatMap((entry) => {
    const { id, from, to, summary, description } = entry;
    // Text of an instant begins with the day in the policy's time zone.
    const isDay = from.length <= 10 || to.length <= 10;
    const date = (at: string, later = 0) => digits(Date.parse(at.slice(0, 10)) + later, 8);
    const times = isDay
      ? [`DTSTART;VALUE=DATE:${date(from)}`, `DTEND;VALUE=DATE:${date(to, day)}`]
      : [
          `DTSTART:${instant(Date.parse(from))}`,
          ...(Date.parse(to) > Date.parse(from) ? [`DTEND:${instant(Date.parse(to))}`] : []),
        ];
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${id}@${scope}`)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${Math.trunc(now / minute)}`,
      ...times,
      `SUMMARY;LANGUAGE=${lang}:${escaped(summary)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escaped(description)}`,
      ...(url ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      ...triggers(entry, now).flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER${trigger}`,
        `DESCRIPTION:${escaped(summary)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//eligibility-check//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
