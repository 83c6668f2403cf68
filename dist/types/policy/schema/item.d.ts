import * as z from 'zod/mini';
/** A step, an assumption, a deadline or a point of the timeline. */
export declare const item: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    detail: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    at: z.ZodMiniOptional<z.ZodMiniType<import("./value.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./value.ts").ValueExpression, unknown>>>;
    until: z.ZodMiniOptional<z.ZodMiniType<import("./value.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./value.ts").ValueExpression, unknown>>>;
    worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const policyDate: z.ZodMiniObject<{
    value: z.ZodMiniType<import("./value.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./value.ts").ValueExpression, unknown>>;
    as: z.ZodMiniEnum<{
        day: "day";
        instant: "instant";
    }>;
    inexact: z.ZodMiniOptional<z.ZodMiniEnum<{
        earliest: "earliest";
        latest: "latest";
    }>>;
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
