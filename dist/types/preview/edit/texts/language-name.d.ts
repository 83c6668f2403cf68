/** What a language is called in another, with a capital: `Français`. */
export declare function languageName(tag: string, lang: string): string;
