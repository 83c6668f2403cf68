import type { Fact } from './schema.ts';
import type { Known } from './state.ts';
/**
 * What an answer means.
 *
 * @param now milliseconds since 1970 UTC
 * @returns `undefined` for an answer that the fact cannot have
 */
export declare function readAnswer(fact: Fact, answer: unknown, now: number, timeZone: string): Known | undefined;
