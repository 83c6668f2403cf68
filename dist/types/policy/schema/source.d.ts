import * as z from 'zod/mini';
export declare const sentence: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    section: z.ZodMiniOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniString<string>;
}, z.core.$strict>;
/** The policy as it is published, cut into sentences. */
export declare const source: z.ZodMiniObject<{
    title: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sentences: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        section: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    translations: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
    notRules: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
