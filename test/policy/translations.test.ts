import { describe, expect, it } from 'vitest';
import shipped from '../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { french } from '../widget/french.ts';

type Texts = { readonly [lang: string]: string };

/** Every text of the policy in all its languages, by its place. */
const texts = new Map<string, Texts>();
const look = (value: unknown, place: string) => {
  if (typeof value !== 'object' || value === null) return;
  if ('fr' in value && typeof value.fr === 'string') texts.set(place, value as unknown as Texts);
  else for (const [key, part] of Object.entries(value)) look(part, `${place}/${key}`);
};
const { scenarios: _, source, ...rest } = shipped;
look(rest, '');
look(source.title, '/source/title');
const translations: { readonly [lang: string]: Texts } = source.translations;
for (const { id, text } of source.sentences) {
  const all = Object.entries(translations).map(([lang, one]) => [lang, one[id] ?? '']);
  texts.set(`/source/sentences/${id}`, { fr: text, ...Object.fromEntries(all) });
}

const insertions = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const addresses = (text = '') => text.match(/https?:\S+/g) ?? [];
const [binding, ...others] = shipped.languages;

describe('the shipped policy', () => {
  it('binds in French, and speaks seven more languages', () => {
    expect(binding).toBe('fr');
    expect(others.sort()).toEqual(['ar', 'de', 'en', 'es', 'it', 'nl', 'pt']);
  });

  describe.each(others)('in "%s"', (lang) => {
    const wrong = (isWrong: (text: string, fr: string) => boolean) =>
      [...texts].filter(([, all]) => isWrong(all[lang] ?? '', all.fr ?? '')).map(([at]) => at);

    it('has every text', () => expect(wrong((text) => !text)).toEqual([]));

    it('inserts the same values in each text, and keeps its addresses', () => {
      const kept = (text: string) => `${insertions(text)} ${addresses(text)}`;
      expect(wrong((text, fr) => kept(text) !== kept(fr))).toEqual([]);
    });

    it('holds no French, but the subject that the merchant asks for', () => {
      expect(wrong((text) => french.test(text.replace('Demande de remboursement', '')))).toEqual(
        [],
      );
    });
  });
});
