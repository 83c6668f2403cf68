import * as z from 'zod/mini';
/** Makes null an answer. */
export declare const noneAnswer: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** Makes "unknown" an answer. */
export declare const unknownAnswer: z.ZodMiniObject<{
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    reads: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniNull]>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
}, z.core.$strict>;
export declare const question: z.ZodMiniObject<{
    text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    whenAnswered: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
export declare const option: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    alone: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export declare const fact: z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        boolean: "boolean";
        choice: "choice";
        choices: "choices";
        date: "date";
        instant: "instant";
        number: "number";
        text: "text";
    }>;
    question: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        whenAnswered: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    askedIn: z.ZodMiniOptional<z.ZodMiniEnum<{
        request: "request";
    }>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        alone: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>>>;
    yes: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    no: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    none: z.ZodMiniOptional<z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    unknown: z.ZodMiniOptional<z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        hint: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        reads: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniNull]>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    }, z.core.$strict>>;
    notAfter: z.ZodMiniOptional<z.ZodMiniLiteral<"now">>;
    onlyIf: z.ZodMiniOptional<z.ZodMiniLazy<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>>;
    otherwise: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniNull]>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    unit: z.ZodMiniOptional<z.ZodMiniString<string>>;
    min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    likelihoods: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>;
    cost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    topic: z.ZodMiniOptional<z.ZodMiniString<string>>;
    act: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        to: z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniString<string>]>;
        when: z.ZodMiniOptional<z.ZodMiniLazy<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
