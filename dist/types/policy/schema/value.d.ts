import * as z from 'zod/mini';
import { type Condition } from './condition.ts';
import { unitOfLength, unitOfTime } from './parts.ts';
export type ValueExpression = number | string | {
    plus: ValueExpression[];
} | {
    minus: ValueExpression[];
} | {
    latest: ValueExpression[];
} | {
    earliest: ValueExpression[];
} | {
    largest: ValueExpression[];
} | {
    smallest: ValueExpression[];
} | {
    first: ValueExpression[];
} | {
    between: [ValueExpression, ValueExpression];
    in?: 'days' | undefined;
} | {
    businessDays: ValueExpression;
    after: ValueExpression;
    calendar: string;
} | {
    startOf: z.infer<typeof unitOfTime>;
    of: ValueExpression;
} | {
    endOf: z.infer<typeof unitOfTime>;
    of: ValueExpression;
} | {
    next: string;
    after: ValueExpression;
} | {
    span: ValueExpression;
    in: z.infer<typeof unitOfLength>;
} | {
    lookup: string;
    in: Record<string, ValueExpression>;
} | {
    choose: {
        when?: Condition | undefined;
        is: ValueExpression;
    }[];
};
export declare const values: (minimum: number) => z.ZodMiniArray<z.ZodMiniLazy<z.ZodMiniType<ValueExpression, unknown, z.core.$ZodTypeInternals<ValueExpression, unknown>>>>;
/** An instant, a day, a duration or a number. */
export declare const value: z.ZodMiniType<ValueExpression>;
