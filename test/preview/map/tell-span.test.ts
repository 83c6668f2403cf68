import { describe, expect, it } from 'vitest';
import { tellLength, tellSpan } from '../../../src/preview/map/tell-span.ts';
import { words } from '../../../src/preview/map/words.ts';

const { fr } = words;
const hour = 36e5;
/** Right after a value, as the engine tells it apart. */
const after = 2 ** -8;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const span = (from: number, to: number) =>
  plain(
    tellSpan([from * hour, to * hour], fr.span, [0, Infinity], (value) =>
      tellLength(value, fr, 'fr'),
    ),
  );
const past = (hours: number) => hours + after / hour;

describe('a stretch of the map', () => {
  it('says which of its ends belong to it', () => {
    expect(span(0, past(72))).toBe('jusqu’à 72 h');
    expect(span(past(72), past(96))).toBe('plus de 72 h, jusqu’à 96 h');
    expect(span(past(96), Infinity)).toBe('plus de 96 h');
    expect(span(0, 48)).toBe('moins de 48 h');
    expect(span(48, Infinity)).toBe('48 h et plus');
    expect(span(48, past(72))).toBe('48 h et plus, jusqu’à 72 h');
  });

  it('is a single value, or any', () => {
    expect(span(72, past(72))).toBe('exactement 72 h');
    expect(span(0, Infinity)).toBe('quelle que soit la valeur');
  });

  it('is told in hours as policies count them, and in days where they are many', () => {
    const told = (length: number) => plain(tellLength(length, fr, 'fr'));
    expect(told(72 * hour)).toBe('72 h');
    expect(told(10.5 * hour)).toBe('10 h 30 min');
    expect(told(336 * hour)).toBe('14 jours');
    expect(told(0)).toBe('0 h');
    expect(told(-2 * hour)).toBe('−2 h');
  });
});
