import type { PolicyFinding } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
/** What the check has found, in the language of the page; `lang` says which one it could be told in. */
export declare function findingInWords({ message }: PolicyFinding, lang: PageLanguage): {
    text: string;
    lang: PageLanguage;
};
