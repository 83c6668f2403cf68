import type { Policy } from '../policy/types.ts';
/**
 * Loads and validates the policy document that an element's `policy` attribute names.
 *
 * @param source `#id` of a script on the page, or a URL, relative to the page
 * @param signal ends the loading
 * @throws PolicyError saying what is wrong and where
 */
export declare function loadPolicy(source: string, signal: AbortSignal): Promise<Policy>;
