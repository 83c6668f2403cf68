/** The languages that the page speaks; a section's `words` hold one record for each. */
export type PageLanguage = 'fr' | 'en';
/** The words of a section, in every language of the page. */
export type Words<Entries> = {
    readonly [language in PageLanguage]: Entries;
};
/** The language of the page, French unless it says that it is in English. */
export declare const Language: import("preact").Context<PageLanguage>;
/** A section's words in the language of the page. */
export declare function useWords<Entries>(words: Words<Entries>): Entries;
