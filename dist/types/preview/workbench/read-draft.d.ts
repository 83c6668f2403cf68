import { type PolicyDocument, parsePolicy } from '../../policy/index.ts';
import type { Draft } from './draft.ts';
/** The JSON object in a text; `null` where there is none. */
export declare function documentIn(text: string): PolicyDocument | null;
/** A draft whose text has been read as a policy, here or in a worker. */
export declare function draftOf(text: string, result: ReturnType<typeof parsePolicy>): Draft;
/** Reads a policy document; whatever is wrong with it stands in `issues`. */
export declare function readDraft(text: string): Draft;
