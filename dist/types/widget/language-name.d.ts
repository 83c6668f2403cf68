/** What a language is called in `lang`; its tag where the browser does not know, or cannot tell. */
export declare function languageName(tag: string, lang: string): string;
