import type { PolicyDocument, Text } from '../../../policy/index.ts';
import type { Path } from '../../workbench/changes-between.ts';
/** A text of the document that stands in several languages. */
export interface TextEntry {
    readonly path: Path;
    readonly text: Text;
    /** The part of the document that it belongs to, such as `rules`. */
    readonly section: string;
    /** Where it stands within that part, elements of lists by their ids: `['long-outage', 'text']`. */
    readonly names: readonly string[];
    /** The place by names: the same text in another draft, though lists may have grown. */
    readonly key: string;
}
/** All texts of a document, in its order. */
export declare function textEntries(document: PolicyDocument): TextEntry[];
