/**
 * A moment in few words, such as “lun. 12 janv. 2026, 10:00”.
 *
 * @param iso an instant, shown in the zone; or `YYYY-MM-DD`, shown as that day
 * @returns the text as it is where it names no moment
 */
export declare function shortMoment(iso: string, lang: string, timeZone: string): string;
