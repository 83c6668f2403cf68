/**
 * What a unit is called in a language, as it stands beside a number.
 *
 * @param unit as Intl names it (`hour`)
 * @returns the unit as it is where Intl does not know it (`EUR`)
 */
export declare function unitName(unit: string, lang: string): string;
