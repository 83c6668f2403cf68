/** A message that counts. {count}: the number, with the digits of the language. */
export type Counting = (count: number, lang: string) => string;

/**
 * Says a number in the form that the language has for it.
 *
 * @param forms by the category of `Intl.PluralRules`; `other` stands for those that are not there
 */
/* @__NO_SIDE_EFFECTS__ */
export function plural(
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): Counting {
  return (count, lang) =>
    (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other).replace(
      '{count}',
      new Intl.NumberFormat(lang).format(count),
    );
}
