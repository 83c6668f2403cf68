import * as z from 'zod/mini';
export declare const settingChoice: z.ZodMiniObject<{
    value: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>;
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
}, z.core.$strict>;
/** A number, a duration or a reading that marketing may change. */
export declare const setting: z.ZodMiniObject<{
    value: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>;
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    explanation: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    choices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>;
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
