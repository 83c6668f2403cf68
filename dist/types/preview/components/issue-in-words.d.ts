import type { PolicyIssue } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
/** What is wrong, in the language of the page; `lang` says which one it could be told in. */
export declare function issueInWords({ message, suggestion }: PolicyIssue, lang: PageLanguage): {
    text: string;
    lang: PageLanguage;
};
