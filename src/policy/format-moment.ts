import { knowsZones } from './zone.ts';

/**
 * An instant or a day in words.
 *
 * @param iso an ISO instant, shown in the zone; or `YYYY-MM-DD`, shown as that day
 * @param weekday whether to begin with the day of the week; default true
 * @returns the text as it is where the runtime cannot format it
 */
export function formatMoment(
  iso: string,
  { lang, timeZone, weekday = true }: { lang: string; timeZone: string; weekday?: boolean },
): string {
  const dateStyle = weekday ? 'full' : 'long';
  try {
    if (iso.length <= 10) {
      return new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(new Date(iso));
    }
    const format = { dateStyle, timeStyle: 'short' } as const;
    // Where there are no zones, what the text itself shows.
    return knowsZones()
      ? new Intl.DateTimeFormat(lang, { ...format, timeZone }).format(new Date(iso))
      : new Intl.DateTimeFormat(lang, { ...format, timeZone: 'UTC' }).format(
          new Date(`${iso.slice(0, 19)}Z`),
        );
  } catch {
    return iso;
  }
}
