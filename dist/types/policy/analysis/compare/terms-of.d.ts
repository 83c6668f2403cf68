import { type Feature } from './class-literals.ts';
import type { Literal } from './literal.ts';
import type { Place, Purse } from './place.ts';
/** What is true of all of some customers and together of nobody else. */
export type Term = readonly Literal[];
/** What may be said of customers. */
export interface Vocabulary {
    literals: readonly Literal[];
    features: readonly Feature[];
}
/**
 * Says who some customers are, in as few and as telling words as it can: each of them is in one of
 * the groups, and nobody else.
 *
 * @param others all customers who are not among them; who is in neither may be in a group or not
 * @returns an empty term where there are no others: everybody
 */
export declare function termsOf(places: readonly Place[], others: readonly Place[], vocabulary: Vocabulary, purse: Purse): Term[];
