import type { ValueExpression } from './schema.ts';
import type { State } from './state.ts';
/**
 * An instant or day of the decision: the latest moment that inexact answers allow, or the earliest
 * where the policy's date says so.
 *
 * @returns ISO text in the policy's time zone; `null` when there is no such moment, or when the
 * answers do not bound it on both sides
 * @throws Fork when answers are missing
 */
export declare function momentOf(state: State, value: ValueExpression): string | null;
