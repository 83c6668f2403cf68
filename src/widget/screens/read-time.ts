import { plainDigits } from './plain-digits.ts';

/**
 * A time of day as people write it: `14:30`, `14h30`, `14 h`, `1430`, `2:30 pm`.
 *
 * @returns `HH:MM` or `HH:MM:SS`; `null` when it is no time
 */
export function readTime(text: string): string | null {
  const match = /^(\d\d?)\s*[h:.,]?\s*(?:(\d\d)(?::(\d\d))?)?\s*(?:([ap])\.?m\.?)?$/i.exec(
    plainDigits(text).trim(),
  );
  if (!match) return null;
  const [, hours = '', minutes = '00', seconds = '00', half] = match;
  const hour = half ? (+hours % 12) + (/p/i.test(half) ? 12 : 0) : +hours;
  if (hour > 23 || +minutes > 59 || +seconds > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
}
