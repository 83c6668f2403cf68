import type { Policy } from '../../types.ts';
import { type Side } from './both.ts';
import type { Literal, Saying } from './literal.ts';
import type { Meanings } from './meanings-of.ts';
import type { Place } from './place.ts';
import type { Numbering, Trait } from './trait.ts';
/** Something that has one of several ids for each customer. */
export interface Feature extends Trait<string> {
    side: Side;
    name: string;
    saying(values: readonly string[]): Saying;
    cost(values: readonly string[]): number;
}
interface Features {
    /** Those that rest on answers alone. */
    classes: Feature[];
    all: Feature[];
}
/** Whether something rests on what the rules decide. */
export declare function decided({ below }: Meanings, part: unknown): boolean;
/** The classes of two policies, and what they decide. */
export declare function featuresOf(before: Policy, after: Policy, meanings: Meanings, next: Numbering): Features;
/** That a feature has one of some ids. */
export declare function among(feature: Feature, values: readonly string[]): Literal;
/** The ids that a feature has for some customers, in order; `null` where that is open. */
export declare function idsIn(feature: Feature, places: readonly Place[]): string[] | null;
export {};
