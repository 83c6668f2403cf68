import type { ValueExpression } from '../schema.ts';
import { type State } from '../state.ts';
import type { Speaker } from './speaker.ts';
/** The part of "the first that happened" or of a choice that counts; any other value is itself. */
export declare function countingPart(state: State, expression: ValueExpression): ValueExpression;
/** What a fact is called. */
export declare function factName({ state, say }: Speaker, id: string): string;
/** What a value is called, or how it comes about; '' where there is no name for it. */
export declare function nameValue(speaker: Speaker, expression: ValueExpression): string;
/** A value, as far as it is known: `null` where it did not happen, `undefined` while open. */
export declare function amountOf({ state }: Speaker, expression: ValueExpression): import("../duration.ts").Duration | import("../state.ts").Quantity | null | undefined;
