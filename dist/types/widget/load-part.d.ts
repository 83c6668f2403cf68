/**
 * Loads one of our ES modules that are not in the script and lie beside it.
 *
 * @param path for example `policy.js`
 * @throws when its place is unknown, or the page's network or security policy forbids it
 */
export declare function loadPart(path: string): Promise<unknown>;
