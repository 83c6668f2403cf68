import { readMoment } from '../../policy/index.ts';
import type { DateOrder } from './columns.ts';

/** Two numbers and a year, and perhaps a time, as spreadsheets and ticket systems write them. */
const written =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:(?:,? (?:à )?|T)(\d{1,2})[:h](\d{2})(?::?(\d{2}))?)?$/;

/** Whether the engine reads a text as a date or instant. */
function isMoment(text: string): boolean {
  // With an offset nothing has to be looked up of the time zone, which takes a hundred times longer.
  const [, date = text, time = '', offset = ''] =
    /^(.{10})([T ].*?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  return readMoment(`${date}${time || 'T00:00'}${offset || 'Z'}`, 'UTC') !== null;
}

const two = (text: string) => text.padStart(2, '0');

/**
 * A date or instant of a file, as the engine reads it.
 *
 * @returns ISO 8601 text, without an offset where the file gives none; `null` when it is none
 */
export function readDate(text: string, order: DateOrder): string | null {
  if (isMoment(text)) return text;
  const match = written.exec(text);
  if (!match) return null;
  const [, first = '', second = '', year, hour, minute = '', seconds = '00'] = match;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const date = `${year}-${two(month)}-${two(day)}`;
  const iso = hour === undefined ? date : `${date}T${two(hour)}:${minute}:${seconds}`;
  return isMoment(iso) ? iso : null;
}
