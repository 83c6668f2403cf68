import { describeIssue, type PolicyIssue } from '../../policy/index.ts';
import type { PageLanguage, Words } from '../language.ts';

/** What is wrong, and what was probably meant. */
const words: Words<(text: string, suggestion: string | undefined) => string> = {
  fr: (text, suggestion) => {
    const sentence = `${text.charAt(0).toLocaleUpperCase('fr')}${text.slice(1)}.`;
    return suggestion === undefined ? sentence : `${sentence} Proposition : ${suggestion}`;
  },
  en: (text, suggestion) => (suggestion === undefined ? text : `${text} → ${suggestion}`),
};

/** What is wrong with a document, with what was probably meant, in the language of the page. */
export function issueInWords(issue: PolicyIssue, lang: PageLanguage): string {
  return words[lang](describeIssue(issue, lang), issue.suggestion);
}
