import { readDuration } from './duration.ts';
import { formatList } from './format-list.ts';

const units = [
  ['year', 12],
  ['month', 1],
] as const;

function inUnit(count: number, unit: string, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** An ISO 8601 duration in words ("72 heures"); '' when the text is none. */
export function formatDuration(text: string, lang: string): string {
  const duration = readDuration(text);
  if (!duration) return '';
  const parts: string[] = [];
  const add = (count: number, unit: string) => {
    if (count) parts.push(inUnit(count, unit, lang));
  };
  let { months } = duration;
  for (const [unit, length] of units) {
    add(Math.floor(months / length), unit);
    months %= length;
  }
  add(duration.days, 'day');
  const minutes = duration.milliseconds / 6e4;
  add(Math.floor(minutes / 60), 'hour');
  add(minutes % 60, 'minute');
  return formatList(parts, lang);
}
