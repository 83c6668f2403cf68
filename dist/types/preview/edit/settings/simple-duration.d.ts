declare const forms: {
    readonly minute: readonly ['PT', 'M'];
    readonly hour: readonly ['PT', 'H'];
    readonly day: readonly ['P', 'D'];
    readonly week: readonly ['P', 'W'];
    readonly month: readonly ['P', 'M'];
    readonly year: readonly ['P', 'Y'];
};
export type DurationUnit = keyof typeof forms;
export declare const durationUnits: readonly DurationUnit[];
/** An ISO 8601 duration of one unit, such as `PT72H`; `null` where there are several, or it is none. */
export declare function readSimpleDuration(text: string): {
    amount: string;
    unit: DurationUnit;
} | null;
/** @returns `null` where the amount is no whole number */
export declare function writeSimpleDuration(amount: string, unit: DurationUnit): string | null;
export {};
