/** What a moment on the clock of a zone means. */
export interface WallTime {
    /** ISO instant. */
    now: string;
    /** Whether the clock skips that time, or shows it twice, of which the first is meant. */
    trouble: 'skipped' | 'repeated' | null;
}
/** What the clock of a zone shows at an instant, as a field takes it: `2026-03-29T03:30`. */
export declare function wallTimeOf(instant: number, timeZone: string): string;
/**
 * The instant that a moment on the clock of a zone means.
 *
 * @param wall as `2026-03-29T02:30`
 * @returns `null` for what is no moment
 */
export declare function readWallTime(wall: string, timeZone: string): WallTime | null;
