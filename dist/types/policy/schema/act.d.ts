import * as z from 'zod/mini';
/** What the customer can still do, and what a fact's answer is after it. */
export declare const act: z.ZodMiniObject<{
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    to: z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniString<string>]>;
    when: z.ZodMiniOptional<z.ZodMiniLazy<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
