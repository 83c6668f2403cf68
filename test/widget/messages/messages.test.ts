import { describe, expect, it } from 'vitest';
import { screenMessages as ar } from '../../../src/languages/ar.ts';
import { screenMessages as de } from '../../../src/languages/de.ts';
import { screenMessages as en } from '../../../src/languages/en.ts';
import * as french from '../../../src/languages/fr.ts';
import { insert } from '../../../src/widget/messages/insert.ts';
import { unitName } from '../../../src/widget/messages/unit-name.ts';

const { screenMessages: fr } = french;

describe('a count', () => {
  it.each([
    ['ar', ar, 2, 'بقي سؤالان على الأكثر'],
    ['ar', ar, 3, 'بقيت 3 أسئلة على الأكثر'],
    ['ar', ar, 11, 'بقي 11 سؤالًا على الأكثر'],
    ['ar', ar, 100, 'بقي 100 سؤال على الأكثر'],
    ['ar-EG', ar, 5, 'بقيت ٥ أسئلة على الأكثر'],
    ['de', de, 1, 'Höchstens noch 1 Frage'],
    ['de', de, 2, 'Höchstens noch 2 Fragen'],
    ['en-GB', en, 1, 'At most 1 more question'],
    ['fr', fr, 2, 'Encore 2 questions au plus'],
  ] as const)('in "%s" takes the form of its number', (lang, messages, count, text) => {
    expect(messages.questionsLeft(count, lang)).toBe(text);
  });

  it('of days stands beside its noun: 30 takes the singular in Arabic', () => {
    expect(ar.keepHint(30, 'ar')).toContain('30 يومًا');
  });
});

describe('French', () => {
  it('has one kind of space that does not break', () => {
    expect(JSON.stringify(french)).not.toContain('\u202f');
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
