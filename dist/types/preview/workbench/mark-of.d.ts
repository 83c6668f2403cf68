/**
 * A short mark by which a value can be recognized, such as `1x9k2f`; '' for no value.
 *
 * It tells a value that has changed from one that has not; it keeps no secret (FNV-1a, 32 bits).
 */
export declare function markOf(value: unknown): string;
