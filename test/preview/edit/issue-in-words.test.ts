import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { issueInWords } from '../../../src/preview/components/issue-in-words.ts';
import type { PageLanguage } from '../../../src/preview/language.ts';
import { shipped } from '../shipped.ts';

/** What is wrong with a draft, as the page says it. */
function toldOf(draft: unknown, lang: PageLanguage) {
  const parsed = parsePolicy(draft);
  if (parsed.ok) throw new Error('nothing is wrong');
  return parsed.issues.map((issue) => issueInWords(issue, lang));
}

test('What is wrong is a sentence in French', () => {
  expect(toldOf({ ...shipped, rules: 'none' }, 'fr')).toEqual([
    'Il faut une liste [ … ], pas un texte.',
  ]);
});

test('What was probably meant is proposed', () => {
  const [first, ...others] = shipped.rules;
  const draft = { ...shipped, rules: [{ ...first, verdict: 'ful' }, ...others] };
  expect(toldOf(draft, 'fr')).toEqual([
    'Il n’y a pas d’identifiant «\u00a0ful\u00a0». Proposition\u00a0: full',
  ]);
  expect(toldOf(draft, 'en')).toEqual(['there is no id "ful" → full']);
});
