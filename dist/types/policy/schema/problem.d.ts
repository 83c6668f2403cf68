import * as z from 'zod/mini';
/** Answers that cannot be true. */
export declare const problem: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>;
    answers: z.ZodMiniArray<z.ZodMiniString<string>>;
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
}, z.core.$strict>;
export declare const problems: z.ZodMiniObject<{
    outcome: z.ZodMiniObject<{
        verdict: z.ZodMiniString<string>;
        status: z.ZodMiniString<string>;
        bestCase: z.ZodMiniString<string>;
        certainty: z.ZodMiniString<string>;
    }, z.core.$strict>;
    unreadable: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    checks: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>;
        answers: z.ZodMiniArray<z.ZodMiniString<string>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
