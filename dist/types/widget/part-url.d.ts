/**
 * The URL of a part that is loaded only when it is needed, and lies beside our script.
 *
 * @param path for example `policy.js`
 * @returns `null` when no script on the page goes by our name
 */
export declare function partUrl(path: string): string | null;
