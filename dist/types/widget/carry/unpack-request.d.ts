import type { RequestValues } from '../prefill/types.ts';
/**
 * Reads what `packRequest` wrote. Anybody can write such a word into a link: only known keys, plain
 * text, and lengths that a customer's request has are taken, soon after it was written.
 *
 * @param now milliseconds since 1970
 * @returns `null` for everything else
 */
export declare function unpackRequest(packed: string, now: number): RequestValues | null;
