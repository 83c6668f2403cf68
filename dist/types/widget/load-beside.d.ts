/**
 * Loads, from one of our ES modules, another that lies beside it.
 *
 * @param path for example `afterwards.js`
 * @throws when the page's network or security policy forbids it
 */
export declare function loadBeside(path: string): Promise<unknown>;
