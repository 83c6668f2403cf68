import type { Interval } from './place.ts';
import type { SpanWords } from './words.ts';
interface LengthWords {
    days: (count: string) => string;
    hours: (count: string) => string;
    minutes: (count: string) => string;
    seconds: (count: string) => string;
}
/** A length of time in few words: hours as policies count them, days only where they are many. */
export declare function tellLength(length: number, say: LengthWords, lang: string): string;
/**
 * A stretch in words, with the ends that belong to it.
 *
 * @param natural where values begin anyway, which nobody needs to be told
 */
export declare function tellSpan([from, to]: Interval, say: SpanWords, natural: Interval, tell: (value: number) => string): string;
export {};
