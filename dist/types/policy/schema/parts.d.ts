import * as z from 'zod/mini';
/**
 * Gives a part of the schema the name by which the JSON Schema refers to it, and by which `words/`
 * says what an editor shows about it.
 */
export declare function named<T extends z.core.$ZodType>(schema: T, id: string): T;
/** How texts of a form of their own are written. */
export declare const forms: {
    id: RegExp;
    language: RegExp;
    day: RegExp;
};
export declare const id: z.ZodMiniString<string>;
export declare const languageTag: z.ZodMiniString<string>;
/** One entry per language of the document. */
export declare const text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
/** Ids of the source's sentences. */
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
/** A day of every year: `MM-DD`. */
export declare const monthDay: z.ZodMiniString<string>;
