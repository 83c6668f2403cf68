/**
 * An instant or a day in words.
 *
 * @param iso an ISO instant, shown in the zone; or `YYYY-MM-DD`, shown as that day
 * @param timeZone absent: the device's own
 * @param weekday whether to begin with the day of the week; default true
 * @returns the text as it is where the runtime cannot format it
 */
export declare function formatMoment(iso: string, { lang, timeZone, weekday, }: {
    lang: string;
    timeZone?: string | undefined;
    weekday?: boolean;
}): string;
