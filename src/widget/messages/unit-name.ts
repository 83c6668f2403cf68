/**
 * What a unit is called in a language, as it stands beside a number.
 *
 * @param unit as Intl names it (`hour`)
 * @returns the unit as it is where Intl does not know it (`EUR`)
 */
export function unitName(unit: string, lang: string): string {
  try {
    return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' })
      .formatToParts(2)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value)
      .join('');
  } catch {
    return unit;
  }
}
