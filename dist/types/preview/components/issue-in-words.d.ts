import { type PolicyIssue } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
/** What is wrong with a document, with what was probably meant, in the language of the page. */
export declare function issueInWords(issue: PolicyIssue, lang: PageLanguage): string;
