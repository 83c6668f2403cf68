/** A message that counts. {count}: the number, with the digits of the language. */
export type Counting = (count: number, lang: string) => string;
/**
 * Says a number in the form that the language has for it.
 *
 * @param forms by the category of `Intl.PluralRules`; `other` stands for those that are not there
 */
export declare function plural(forms: Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}): Counting;
