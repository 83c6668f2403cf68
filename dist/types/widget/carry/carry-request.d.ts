import type { RequestValues } from '../prefill/types.ts';
/**
 * Goes to the page with the form and takes a request there: in the storage of the session where that
 * page can read it, otherwise behind the `#` of its address, which no server is told.
 *
 * @param url absolute, of a web page
 * @returns false, and stays, where the request is too long to be taken
 */
export declare function carryRequest(values: RequestValues, url: string): boolean;
