import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import shipped from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { allWords } from '../../../src/policy/words/all-words.ts';
import { french as frenchAfterwards } from '../../../src/widget/afterwards/french.ts';
import { french as frenchAnalysis } from '../../../src/widget/analysis/french.ts';
import { frenchTrace } from '../../../src/widget/analysis/french-trace.ts';
import { ar } from '../../../src/widget/messages/ar.ts';
import { de } from '../../../src/widget/messages/de.ts';
import { en } from '../../../src/widget/messages/en.ts';
import { fr } from '../../../src/widget/messages/fr.ts';
import { insert } from '../../../src/widget/messages/insert.ts';
import type { Messages } from '../../../src/widget/messages/messages.ts';
import { unitName } from '../../../src/widget/messages/unit-name.ts';
import { french } from '../../../src/widget/resume/french.ts';
import { french as foreign } from '../french.ts';

/** Of the script and of its parts. */
const everyFrench: Required<Messages> = {
  ...fr,
  resume: french,
  analysis: frenchAnalysis,
  trace: frenchTrace,
  afterwards: frenchAfterwards,
  engine: allWords.fr,
};

/** The languages that have a file in a folder, whatever they are. */
const tagsIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);
const tags = tagsIn('src/widget/messages').filter((tag) => tag !== 'fr');
const others = await Promise.all(
  tags.map(async (tag): Promise<[string, Messages]> => {
    const file = await import(`../../../src/widget/messages/${tag}.ts`);
    return [tag, file[tag]];
  }),
);

/** Every text by its place; one that counts is given 7. */
function textsOf(messages: object, lang: string, place = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, one] of Object.entries(messages)) {
    if (typeof one === 'object') {
      for (const text of textsOf(one, lang, `${place}${key}.`)) texts.set(...text);
    } else if (key !== 'dir') {
      texts.set(place + key, typeof one === 'string' ? one : one(7, lang));
    }
  }
  return texts;
}
const insertions = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const frenchTexts = textsOf(everyFrench, 'fr');

describe('French', () => {
  it.each([...frenchTexts.values()])('keeps its punctuation on the line: %s', (text) => {
    // A breaking space, or none, before a mark that takes a non-breaking one.
    expect(text).not.toMatch(/[^\u00a0\u202f\d][:;?!»]|«[^\u00a0\u202f]/);
    expect(text).not.toContain("'");
  });
});

it('are in every language of the shipped policy, and in no other', () => {
  const [, ...translated] = shipped.languages;
  expect(tags.sort()).toEqual(translated.sort());
  expect(Object.keys(allWords).sort()).toEqual(['fr', ...translated].sort());
  // What French and English forms say, every page understands.
  const forms = tagsIn('src/widget/prefill/form-words');
  expect(forms.sort()).toEqual(tags.filter((tag) => tag !== 'en').sort());
});

describe.each(others)('the messages in "%s"', (lang, messages) => {
  const texts = textsOf(messages, lang);

  it('are all there', () => {
    expect([...texts.keys()].sort()).toEqual([...frenchTexts.keys()].sort());
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('insert the same values at the same places', () => {
    const inserted = (all: Map<string, string>) =>
      Object.fromEntries([...all].map(([key, text]) => [key, insertions(text)]));
    expect(inserted(texts)).toEqual(inserted(frenchTexts));
  });

  it('hold no French', () => {
    expect([...texts].filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it('have no straight quotes, and no space before a mark or at an end', () => {
    expect([...texts].filter(([, text]) => /['"]| [:;?!,.،؛؟]|^\s/.test(text))).toEqual([]);
  });
});

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
    ['fr', everyFrench, 2, 'Encore 2 questions au plus'],
  ] as const)('in "%s" takes the form of its number', (lang, messages, count, text) => {
    expect(messages.questionsLeft(count, lang)).toBe(text);
  });

  it('of days stands beside its noun: 30 takes the singular in Arabic', () => {
    expect(ar.keepHint(30, 'ar')).toContain('30 يومًا');
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
