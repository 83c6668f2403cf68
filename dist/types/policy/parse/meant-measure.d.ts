/**
 * The duration or number that was meant by what comes close to one: `PT96H` for "96 heures", "96h"
 * or "PT96".
 *
 * @returns `undefined` where it could be anything
 */
export declare function meantMeasure(written: unknown, wanted: 'duration' | 'number'): string | undefined;
