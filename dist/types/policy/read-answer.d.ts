import type { Bound } from './bound.ts';
import type { Fact } from './schema.ts';
import type { Known } from './state.ts';
/**
 * What an answer means.
 *
 * @param now milliseconds since 1970 UTC, or any moment
 * @returns `undefined` for an answer that the fact cannot have
 */
export declare function readAnswer(fact: Fact, answer: unknown, now: Bound, timeZone: string): Known | undefined;
