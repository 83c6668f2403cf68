import type { RequestValues } from '../prefill/types.ts';
/** Stands between the parts: no text that a person writes has it. */
export declare const divider = "\u001F";
/**
 * A request as one word of letters, digits, `-` and `_`: as the fragment of an address it is also
 * a valid selector, which themes make of it for smooth scrolling. No JSON: libraries of old pages
 * change what that says.
 *
 * @param now milliseconds since 1970; the request expires some time after
 */
export declare function packRequest(values: RequestValues, now: number): string;
