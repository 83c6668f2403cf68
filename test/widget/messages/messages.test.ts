import { describe, expect, it } from 'vitest';
import { french as frenchAnalysis } from '../../../src/widget/analysis/french.ts';
import { en } from '../../../src/widget/messages/en.ts';
import { fr } from '../../../src/widget/messages/fr.ts';
import { insert } from '../../../src/widget/messages/insert.ts';
import { unitName } from '../../../src/widget/messages/unit-name.ts';
import { french } from '../../../src/widget/resume/french.ts';

const texts = (messages: object): string[] =>
  Object.values(messages).flatMap((one) => (typeof one === 'string' ? [one] : texts(one)));
const insertions = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const everyFrench = { ...fr, resume: french, analysis: frenchAnalysis };

describe('French', () => {
  it.each(texts(everyFrench))('keeps its punctuation on the line: %s', (text) => {
    // A breaking space, or none, before a mark that takes a non-breaking one.
    expect(text).not.toMatch(/[^\u00a0\u202f\d][:;?!»]|«[^\u00a0\u202f]/);
    expect(text).not.toContain("'");
  });
});

describe('the languages', () => {
  it('insert the same values at the same places', () => {
    expect(texts(en).map(insertions)).toEqual(texts(everyFrench).map(insertions));
  });
});

describe('an insertion', () => {
  it('is replaced by its value', () => {
    expect(insert('du {from} au {to}', { from: '1', to: '2' })).toBe('du 1 au 2');
  });

  it('is nothing without a value', () => expect(insert('a{b}', {})).toBe('a'));
});

describe('the name of a unit', () => {
  it.each([
    ['hour', 'fr', 'heures'],
    ['kilometer', 'en', 'kilometers'],
    ['EUR', 'fr', 'EUR'],
    ['parsec', 'fr', 'parsec'],
  ])('of %s in %s is %s', (unit, lang, name) => expect(unitName(unit, lang)).toBe(name));
});
