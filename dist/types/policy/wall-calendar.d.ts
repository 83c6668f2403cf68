/** 00:00 of the day of a wall-clock reading; both in milliseconds as if UTC. */
export declare function startOfDay(wall: number): number;
/**
 * The start of the day, week (from Monday), month, quarter or year of a wall-clock reading.
 *
 * @param later how many units after it
 */
export declare function startOf(unit: string, wall: number, later?: number): number;
/**
 * The last second of the first such day of a year on or after a wall-clock reading.
 *
 * @param monthDay `MM-DD`; 29 February is 1 March in a common year
 */
export declare function endOfNext(monthDay: string, wall: number): number;
/** Whether a day of the year (`MM-DD`) lies in a season, both days included. */
export declare function inSeason(monthDay: string, { from, to }: {
    from: string;
    to: string;
}): boolean;
