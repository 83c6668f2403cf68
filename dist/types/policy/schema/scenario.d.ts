import * as z from 'zod/mini';
export declare const expected: z.ZodMiniObject<{
    verdict: z.ZodMiniNullable<z.ZodMiniString<string>>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    bestCase: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    certainty: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    steps: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    dates: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNullable<z.ZodMiniString<string>>>>;
    problems: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** A customer with the decision that is expected. */
export declare const scenario: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    now: z.ZodMiniString<string>;
    answers: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
    expected: z.ZodMiniObject<{
        verdict: z.ZodMiniNullable<z.ZodMiniString<string>>;
        status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        bestCase: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        certainty: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        steps: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        dates: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNullable<z.ZodMiniString<string>>>>;
        problems: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>;
    note: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
}, z.core.$strict>;
