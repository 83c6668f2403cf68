import type { Catalogue } from '../../catalogue.ts';
import type { IssueValues } from './issue-values.ts';
/** What is wrong with a document, in French. */
export declare const issueWords: Catalogue<IssueValues>;
