import { type Shown } from './outline.ts';
/** Fills an empty document with a result, as one clean page. Needs no permission of a style policy. */
export declare function writePage(page: Document, shown: Shown): void;
/**
 * Prints a result on a page of its own, without anything of the page around.
 *
 * @param place holds the printed document, out of sight, until the next one or its own end
 */
export declare function printPage(place: Element, shown: Shown): void;
