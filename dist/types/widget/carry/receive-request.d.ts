import type { Tools } from './tools.ts';
/**
 * Fills the page's form with a request that was carried to this page, as soon as the form is
 * there, and says so: in the page's own widget, or else above the form. The widget's settings
 * count, also those of one that is `hidden`; the page needs none.
 *
 * @param isLinked it came with the address, where anybody can have put it
 */
export declare function receiveRequest(tools: Tools, packed: string, isLinked: boolean): void;
