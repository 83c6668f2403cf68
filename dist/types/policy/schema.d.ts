import * as z from 'zod/mini';
import { calendar } from './schema/calendar.ts';
import { fact } from './schema/fact.ts';
import { item, policyDate } from './schema/item.ts';
import { text } from './schema/parts.ts';
import { type evidence } from './schema/request.ts';
import { type derived, policyClass, rule } from './schema/rule.ts';
import { scenario } from './schema/scenario.ts';
export type { Comparison, Condition, Test } from './schema/condition.ts';
export type { ValueExpression } from './schema/value.ts';
/** The shape of a policy document; what each part means is told in `schema/words/`. */
export declare const policyDocument: z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    id: z.ZodMiniString<string>;
    version: z.ZodMiniString<string>;
    title: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    languages: z.ZodMiniArray<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniString<string>;
    timeZoneName: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
    contactUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
    source: z.ZodMiniObject<{
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
    settings: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>;
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        explanation: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        choices: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>;
            label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, z.core.$strict>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    calendars: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        weekend: z.ZodMiniArray<z.ZodMiniInt>;
        holidays: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
            date: z.ZodMiniString<string>;
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            easter: z.ZodMiniInt;
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>;
    facts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
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
        onlyIf: z.ZodMiniOptional<z.ZodMiniLazy<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>>;
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
            when: z.ZodMiniOptional<z.ZodMiniLazy<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>>;
            sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    values: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
    labels: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
    classes: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        cases: z.ZodMiniArray<z.ZodMiniObject<{
            is: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
                from: z.ZodMiniString<string>;
            }, z.core.$strict>]>;
            when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
            text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
            sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    problems: z.ZodMiniObject<{
        outcome: z.ZodMiniObject<{
            verdict: z.ZodMiniString<string>;
            status: z.ZodMiniString<string>;
            bestCase: z.ZodMiniString<string>;
            certainty: z.ZodMiniString<string>;
        }, z.core.$strict>;
        unreadable: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        checks: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            when: z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>;
            answers: z.ZodMiniArray<z.ZodMiniString<string>>;
            text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    rules: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
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
    }, z.core.$strict>>;
    dates: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        value: z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>;
        as: z.ZodMiniEnum<{
            day: "day";
            instant: "instant";
        }>;
        inexact: z.ZodMiniOptional<z.ZodMiniEnum<{
            earliest: "earliest";
            latest: "latest";
        }>>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    steps: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        detail: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        at: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        until: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    deadlines: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        detail: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        at: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        until: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    timeline: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        detail: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        at: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        until: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    assumptions: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        detail: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        at: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        until: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").ValueExpression, unknown, z.core.$ZodTypeInternals<import("./schema.ts").ValueExpression, unknown>>>;
        worthAsking: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    verdicts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
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
    }, z.core.$strict>>;
    statuses: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        rank: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
    bestCases: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    certainties: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        text: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    request: z.ZodMiniObject<{
        subject: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        reason: z.ZodMiniArray<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
        message: z.ZodMiniArray<z.ZodMiniObject<{
            when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
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
            when: z.ZodMiniOptional<z.ZodMiniType<import("./schema.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./schema.ts").Condition, unknown>>>;
            text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
            sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>;
    notice: z.ZodMiniObject<{
        text: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        link: z.ZodMiniOptional<z.ZodMiniObject<{
            href: z.ZodMiniString<string>;
            label: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        sentences: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>;
    scenarios: z.ZodMiniArray<z.ZodMiniObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Text = z.infer<typeof text>;
export type Fact = z.infer<typeof fact>;
export type Rule = z.infer<typeof rule>;
export type Item = z.infer<typeof item>;
export type Evidence = z.infer<typeof evidence>;
export type PolicyClass = z.infer<typeof policyClass>;
export type PolicyDate = z.infer<typeof policyDate>;
export type Calendar = z.infer<typeof calendar>;
export type Scenario = z.infer<typeof scenario>;
export type Derived = z.infer<typeof derived>;
export type PolicyDocument = z.infer<typeof policyDocument>;
