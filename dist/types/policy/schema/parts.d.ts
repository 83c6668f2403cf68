import * as z from 'zod/mini';
/** Adds what an editor shows to the author of a policy. */
export declare function described<T extends z.core.$ZodType>(schema: T, title: string, description: string): T;
/** Adds what an editor shows, and a name by which the JSON Schema refers to the part. */
export declare function named<T extends z.core.$ZodType>(schema: T, id: string, title: string, description: string): T;
export declare const id: () => z.ZodMiniString<string>;
export declare const languageTag: z.ZodMiniString<string>;
export declare const text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
export declare const citations: z.ZodMiniArray<z.ZodMiniString<string>>;
export declare const literal: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniNull]>;
export declare const unitOfLength: z.ZodMiniEnum<{
    days: "days";
    hours: "hours";
    months: "months";
    weeks: "weeks";
    years: "years";
}>;
export declare const unitOfTime: z.ZodMiniEnum<{
    day: "day";
    month: "month";
    quarter: "quarter";
    week: "week";
    year: "year";
}>;
/** A day of every year. */
export declare const monthDay: z.ZodMiniString<string>;
