import type { Answer } from '../types.ts';
import type { Speaker } from './speaker.ts';
/** An answer in words; labels that the policy gives stand in quotation marks. */
export declare function tellAnswer({ state, words, lang }: Speaker, id: string, answer: Answer): string;
/** What the answer to a fact is. */
export declare function tellFact(speaker: Speaker, id: string): string;
