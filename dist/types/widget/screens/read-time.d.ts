/**
 * A time of day as people write it: `14:30`, `14h30`, `14 h`, `1430`, `2:30 pm`.
 *
 * @returns `HH:MM` or `HH:MM:SS`; `null` when it is no time
 */
export declare function readTime(text: string): string | null;
