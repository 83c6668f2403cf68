import * as z from 'zod/mini';
export declare const requestField: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    required: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export declare const requestLine: z.ZodMiniObject<{
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Something that helps a request when it is attached. */
export declare const evidence: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** The request that the customer sends. */
export declare const request: z.ZodMiniObject<{
    subject: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    reason: z.ZodMiniArray<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    message: z.ZodMiniArray<z.ZodMiniObject<{
        when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    fields: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        required: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>>;
    attach: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    evidence: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const notice: z.ZodMiniObject<{
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    link: z.ZodMiniOptional<z.ZodMiniObject<{
        href: z.ZodMiniString<string>;
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
