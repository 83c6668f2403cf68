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
    return new Intl.DateTimeFormat(
      lang,
      iso.length > 10
        ? { dateStyle, timeStyle: 'short', timeZone }
        : { dateStyle, timeZone: 'UTC' },
    ).format(new Date(iso));
  } catch {
    return iso;
  }
}
