/** The languages in which those who write policies are told what to mend. */
export type AuthorLanguage = 'en' | 'fr';
/** What a message says, as data: which message it is, and what it names. */
export type Meaning<Values> = {
    [Code in keyof Values]: {
        code: Code;
        values: Values[Code];
    };
}[keyof Values];
/** How one language says every message. */
export type Catalogue<Values> = {
    readonly [Code in keyof Values]: (values: Values[Code]) => string;
};
/**
 * Says a message in a language.
 *
 * @param lang a language tag; English where there are no words in that language
 */
export declare function say<Values, Code extends keyof Values>(catalogues: Readonly<Record<AuthorLanguage, Catalogue<Values>>>, { code, values }: {
    code: Code;
    values: Values[Code];
}, lang: string): string;
