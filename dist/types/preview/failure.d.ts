import type { PolicyIssue } from '../policy/index.ts';
import type { PageLanguage } from './language.ts';
/** Why nothing can be shown, with every place in the document that has to be mended. */
export declare function Failure({ title, message, issues, lang, }: {
    title: string;
    message: string;
    issues: readonly PolicyIssue[];
    lang: PageLanguage;
}): import("preact").JSX.Element;
