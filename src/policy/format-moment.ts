import { kept } from './kept.ts';
import { knowsZones } from './zone.ts';

/**
 * An instant or a day in words.
 *
 * @param iso an ISO instant, shown in the zone; or `YYYY-MM-DD`, shown as that day
 * @param timeZone absent: the device's own
 * @param weekday whether to begin with the day of the week; default true
 * @returns the text as it is where the runtime cannot format it
 */
export function formatMoment(
  iso: string,
  {
    lang,
    timeZone,
    weekday = true,
  }: { lang: string; timeZone?: string | undefined; weekday?: boolean },
): string {
  const dateStyle = weekday ? 'full' : 'long';
  const format = (zone: string | undefined, timeStyle: 'short' | undefined, at: string) => {
    const make = () => new Intl.DateTimeFormat(lang, { dateStyle, timeStyle, timeZone: zone });
    // The device's own zone can become another one.
    const formatter = zone
      ? kept(`moment ${lang} ${zone} ${dateStyle} ${timeStyle}`, make)
      : make();
    return formatter.format(new Date(at));
  };
  try {
    if (iso.length <= 10) return format('UTC', undefined, iso);
    // Where there are no zones, what the text itself shows.
    return knowsZones()
      ? format(timeZone, 'short', iso)
      : format('UTC', 'short', `${iso.slice(0, 19)}Z`);
  } catch {
    return iso;
  }
}
