import type { Amount } from '../language/registry.ts';
import type { ValueExpression } from '../schema.ts';
import { type Measure } from './measure-of.ts';
import type { Speaker } from './speaker.ts';
/** How the two ends of a value are told. */
export interface Teller {
    measure: Measure;
    /** One end: an instant or length in milliseconds, or a number. */
    end(value: number): string;
    /** A value, exact or not; as what is compared, or as the limit. */
    whole(amount: Amount, as: 'subject' | 'limit'): string;
}
/**
 * @param beside the facts that the comparison rests on: a number takes their unit
 * @param as `calendar`: a length is told in days; `precise`: an instant with its seconds
 */
export declare function tellerOf({ state, words, lang }: Speaker, expression: ValueExpression, beside: readonly string[], { calendar, precise }?: {
    calendar?: boolean | undefined;
    precise?: boolean | undefined;
}): Teller;
