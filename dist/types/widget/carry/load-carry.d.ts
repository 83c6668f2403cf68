import type * as part from './part.ts';
/**
 * What takes requests to another page and receives them there.
 *
 * @returns undefined, and says so, when it cannot be loaded
 */
export declare const loadCarry: () => Promise<typeof part | undefined>;
