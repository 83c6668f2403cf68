/** How units are written, in English and French, and the duration that so many of them are. */
const units: readonly (readonly [names: RegExp, duration: string])[] = [
  [/^(min|mins|mn|minutes?)$/, 'PT#M'],
  [/^(h|hrs?|hours?|heures?)$/, 'PT#H'],
  [/^(d|j|days?|jours?)$/, 'P#D'],
  [/^(w|weeks?|sem|semaines?)$/, 'P#W'],
  [/^(months?|mois)$/, 'P#M'],
  [/^(y|years?|ans?|années?)$/, 'P#Y'],
  // What a duration begins with, and no unit at the end.
  [/^pt$/, 'PT#H'],
  [/^p$/, 'P#D'],
];

/**
 * The duration or number that was meant by what comes close to one: `PT96H` for "96 heures", "96h"
 * or "PT96".
 *
 * @returns `undefined` where it could be anything
 */
export function meantMeasure(written: unknown, wanted: 'duration' | 'number'): string | undefined {
  const text = String(written).trim().toLowerCase();
  const [, begin = '', count = '', unit = ''] = /^(pt?)? ?(\d+)\s*(\p{L}*)\.?$/u.exec(text) ?? [];
  if (!count || wanted === 'number') return count || undefined;
  const found = units.find(([names]) => names.test(unit || begin));
  return found?.[1].replace('#', count);
}
