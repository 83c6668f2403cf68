import * as z from 'zod/mini';
export declare const holiday: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
    date: z.ZodMiniString<string>;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniObject<{
    easter: z.ZodMiniInt;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>]>;
export declare const calendar: z.ZodMiniObject<{
    label: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    weekend: z.ZodMiniArray<z.ZodMiniInt>;
    holidays: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        date: z.ZodMiniString<string>;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        easter: z.ZodMiniInt;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
