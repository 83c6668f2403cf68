import type { Upcoming } from './upcoming.ts';
/** A calendar entry, and what is told about it. */
export interface Entry extends Upcoming {
    /** One line. */
    summary: string;
    description: string;
}
/**
 * Writes a calendar file (RFC 5545). Instants are in UTC, which every calendar shows on its owner's
 * clock; days are days wherever one is.
 *
 * @param now milliseconds since 1970 UTC
 * @param scope what tells these entries from those of others; the same file, added again, replaces
 */
export declare function writeCalendar(entries: readonly Entry[], { now, scope, name, url, lang, }: {
    now: number;
    scope: string;
    name: string;
    url: string;
    lang: string;
}): string;
