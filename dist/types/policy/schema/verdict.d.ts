import * as z from 'zod/mini';
export declare const verdict: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    headline: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    tone: z.ZodMiniEnum<{
        mend: "mend";
        negative: "negative";
        positive: "positive";
        possible: "possible";
        waiting: "waiting";
    }>;
    rank: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const status: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    rank: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
export declare const bestCase: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const certainty: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
