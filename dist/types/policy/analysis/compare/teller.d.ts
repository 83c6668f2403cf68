import type { ComparisonWords } from '../../../languages/comparison-words.ts';
import type { ExplanationWords } from '../../../languages/explanation-words.ts';
import type { Text, ValueExpression } from '../../schema.ts';
import type { Policy } from '../../types.ts';
/** What it takes to tell of groups of customers under one policy. */
export interface Teller {
    policy: Policy;
    lang: string;
    words: ComparisonWords;
    /** The engine's own. */
    relations: ExplanationWords;
    /** A text of the policy; what only one customer could fill in stays out. */
    say(text: Text | undefined): string;
    quoted(text: string): string;
}
export declare function tellerFor(policy: Policy, lang: string): Teller;
/** What a value counts from, and how much later or earlier it is. */
export interface Counted {
    from: ValueExpression | null;
    /** ISO durations, with the sign by which each counts. */
    lengths: readonly (readonly [sign: 1 | -1, length: string])[];
}
/** Takes a value apart into what it counts from and lengths that the policy fixes. */
export declare function countedFrom({ policy }: Teller, value: ValueExpression): Counted;
/** Lengths of time in words; '' for none. */
export declare function tellLengths({ lang }: Teller, lengths: Counted['lengths']): string;
/** What a value is called. */
export declare function valueName(teller: Teller, value: ValueExpression): string;
