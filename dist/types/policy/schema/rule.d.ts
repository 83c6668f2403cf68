import * as z from 'zod/mini';
/** An id, or where it is taken over from: a class or a setting. */
export declare const derived: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
    from: z.ZodMiniString<string>;
}, z.core.$strict>]>;
export declare const classCase: z.ZodMiniObject<{
    is: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
    }, z.core.$strict>]>;
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const policyClass: z.ZodMiniObject<{
    cases: z.ZodMiniArray<z.ZodMiniObject<{
        is: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
            from: z.ZodMiniString<string>;
        }, z.core.$strict>]>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const rule: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    fallback: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    verdict: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
    }, z.core.$strict>]>;
    status: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
    }, z.core.$strict>]>;
    bestCase: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
    }, z.core.$strict>]>;
    certainty: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
    }, z.core.$strict>]>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    because: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    sentences: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
