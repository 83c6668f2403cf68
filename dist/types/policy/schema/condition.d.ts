import * as z from 'zod/mini';
import { literal } from './parts.ts';
import { type ValueExpression } from './value.ts';
export interface Comparison {
    has?: string | string[] | undefined;
    hasOnly?: string | string[] | undefined;
    isNot?: z.infer<typeof literal> | z.infer<typeof literal>[] | undefined;
    exact?: boolean | undefined;
    atMost?: ValueExpression | undefined;
    atLeast?: ValueExpression | undefined;
    lessThan?: ValueExpression | undefined;
    moreThan?: ValueExpression | undefined;
    notAfter?: ValueExpression | undefined;
    notBefore?: ValueExpression | undefined;
    before?: ValueExpression | undefined;
    after?: ValueExpression | undefined;
    within?: {
        from: string;
        to: string;
    } | undefined;
}
export declare const ids: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
/** All of the comparisons given must hold. */
export declare const comparison: z.ZodMiniType<Comparison>;
export type Test = z.infer<typeof literal> | z.infer<typeof literal>[] | Comparison;
/** A conjunction: every entry must hold. Operators and names may stand side by side. */
export type Condition = boolean | {
    [key: string]: Test | Condition | Condition[] | undefined;
};
export declare const conditions: z.ZodMiniArray<z.ZodMiniLazy<z.ZodMiniType<Condition, unknown, z.core.$ZodTypeInternals<Condition, unknown>>>>;
export declare const condition: z.ZodMiniType<Condition>;
