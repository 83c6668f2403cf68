/**
 * The roundest number between two ends: near `about` where that lies between, else near the middle
 * where both are known, else within `reach` of the known one.
 *
 * @param units the steps of round numbers, the roundest first
 * @returns `null` when nothing of the smallest unit lies between
 */
export declare function roundValue([low, high]: readonly [number, number], units: readonly number[], { about, reach }: {
    about: number;
    reach: number;
}): number | null;
