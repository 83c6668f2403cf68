import { readMoment } from '../../policy/index.ts';

/**
 * A moment in few words, such as “lun. 12 janv. 2026, 10:00”.
 *
 * @param iso an instant, shown in the zone; or `YYYY-MM-DD`, shown as that day
 * @returns the text as it is where it names no moment
 */
export function shortMoment(iso: string, lang: string, timeZone: string): string {
  const moment = readMoment(iso, timeZone);
  if (!moment) return iso;
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = iso.length > 10 ? ({ hour: '2-digit', minute: '2-digit' } as const) : {};
  return new Intl.DateTimeFormat(lang, { ...day, ...time, timeZone }).format(moment.earliest);
}
