import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The languages that the page speaks; a section's `words` hold one record for each. */
export type PageLanguage = 'fr' | 'en';

/** The words of a section, in every language of the page. */
export type Words<Entries> = { readonly [language in PageLanguage]: Entries };

/** The language of the page, French unless it says that it is in English. */
export const Language = createContext<PageLanguage>('fr');

/** A section's words in the language of the page. */
export function useWords<Entries>(words: Words<Entries>): Entries {
  return words[useContext(Language)];
}
