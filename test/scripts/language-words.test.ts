import { describe, expect, it } from 'vitest';
import { languages } from '../../scripts/languages.ts';
import * as french from '../../src/languages/fr.ts';
import shipped from '../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { french as foreign } from '../widget/french.ts';

type Exported = { readonly [name: string]: object };

const others = await Promise.all(
  (await languages())
    .filter((tag) => tag !== 'fr')
    .map(async (tag): Promise<[string, Exported]> => {
      // How forms name their fields is not said to anyone.
      const { formWords: _, ...said } = await import(`../../src/languages/${tag}.ts`);
      return [tag, said];
    }),
);

/** Every text by its place; one that counts is given 7. */
function textsOf(words: object, lang: string, place = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, one] of Object.entries(words)) {
    if (typeof one === 'object') {
      for (const text of textsOf(one, lang, `${place}${key}.`)) texts.set(...text);
    } else if (key !== 'dir') {
      texts.set(place + key, typeof one === 'string' ? one : one(7, lang));
    }
  }
  return texts;
}
const insertions = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const frenchTexts = textsOf(french, 'fr');

describe('French', () => {
  it.each([...frenchTexts.values()])('keeps its punctuation on the line: %s', (text) => {
    // A breaking space, or none, before a mark that takes a non-breaking one.
    expect(text).not.toMatch(/[^\u00a0\u202f\d][:;?!»]|«[^\u00a0\u202f]/);
    expect(text).not.toContain("'");
  });
});

it('The widget speaks every language of the shipped policy, and no other', async () => {
  expect(await languages()).toEqual([...shipped.languages].sort());
});

describe.each(others)('the words in "%s"', (lang, words) => {
  const texts = textsOf(words, lang);

  it('are said at the places where French says something, and nowhere else', () => {
    expect([...texts.keys()].sort()).toEqual([...frenchTexts.keys()].sort());
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
