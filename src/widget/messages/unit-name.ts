/**
 * What a unit is called in a language, as it stands beside a number.
 *
 * @param unit as Intl names it (`hour`), or a currency (`EUR`)
 * @returns the unit as it is where Intl does not know it
 */
export function unitName(unit: string, lang: string): string {
  try {
    return new Intl.NumberFormat(
      lang,
      /[A-Z]{3}/.test(unit)
        ? { style: 'currency', currency: unit }
        : { style: 'unit', unit, unitDisplay: 'long' },
    )
      .formatToParts(2)
      .filter(({ type }) => type === 'unit' || type === 'currency')
      .map(({ value }) => value)
      .join('');
  } catch {
    return unit;
  }
}
