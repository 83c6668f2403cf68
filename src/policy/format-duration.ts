import { readDuration } from './duration.ts';
import { formatList } from './format-list.ts';
import { kept } from './kept.ts';

/** An ISO 8601 duration in words ("72 heures"); '' when the text is none. */
export function formatDuration(text: string, lang: string): string {
  const duration = readDuration(text);
  if (!duration) return '';
  const { months, days, milliseconds } = duration;
  const minutes = milliseconds / 6e4;
  const counts = {
    year: Math.floor(months / 12),
    month: months % 12,
    day: days,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  };
  const format = (unit: string) =>
    kept(
      `${unit} ${lang}`,
      () => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }),
    );
  const parts = Object.entries(counts).filter(([, count]) => count);
  return formatList(
    parts.map(([unit, count]) => format(unit).format(count)),
    lang,
  );
}
