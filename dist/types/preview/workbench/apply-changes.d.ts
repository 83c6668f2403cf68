import type { Change, Path } from './changes-between.ts';
/**
 * Sets one value of a JSON text, the rest laid out as it was; `undefined` takes it away.
 *
 * @param order the keys beside it in the order that they have elsewhere: a new one takes its place
 * among them, and stands last otherwise
 */
export declare function setIn(text: string, path: Path, value: unknown, order?: readonly string[]): string;
/** The value at a place of a document; `undefined` where there is none. */
export declare function valueAt(document: unknown, path: Path): unknown;
/** Makes changes in a text that is JSON, and tells those that did not fit what stands there. */
export declare function applyChanges(text: string, changes: readonly Change[]): {
    text: string;
    missed: Change[];
};
