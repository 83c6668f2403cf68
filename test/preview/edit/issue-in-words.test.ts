import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { issueInWords } from '../../../src/preview/components/issue-in-words.ts';
import { shipped } from '../shipped.ts';

/** What is wrong with a draft, in French. */
function toldOf(draft: unknown) {
  const parsed = parsePolicy(draft);
  if (parsed.ok) throw new Error('nothing is wrong');
  return parsed.issues.map((issue) => issueInWords(issue, 'fr'));
}
const french = (text: string) => ({ text, lang: 'fr' });

test('A wrong type is told in French', () => {
  expect(toldOf({ ...shipped, rules: 'none' })).toEqual([
    french('Il faut une liste [ … ], pas un texte.'),
  ]);
});

test('A text that is no JSON is told in French', () => {
  const told = toldOf('{\n  "format": 1,\n  "id" "x"\n}');
  expect(told).toContainEqual(french('Il manque un deux-points.'));
});

test('An unknown name is told in French, with the one that was probably meant', () => {
  const [first, ...others] = shipped.rules;
  const told = toldOf({ ...shipped, rules: [{ ...first, verdict: 'ful' }, ...others] });
  expect(told).toEqual([
    french('«\u00a0ful\u00a0» n’existe pas (identifiant). Proposition\u00a0: full'),
  ]);
});

test.each([
  '"works" holds several answers; ask what it "has"',
  '"bought" is no choice',
  '"pound" is no unit that Intl knows',
  '"kind" needs options',
  'a boolean has no options',
  '"yes" is no answer to "works"',
  'an act can only set an instant that has "none": the answer before the act',
  'an act cannot bring about an answer to a fact of type "text"',
  '"attach" is missing: it introduces this list',
])('French has words for: %s', (message) => {
  const { text, lang } = issueInWords({ path: '/', message }, 'fr');
  expect(lang).toBe('fr');
  expect(text).not.toMatch(/ [:;?!»]|« /);
});
