import { expect, test } from 'vitest';
import { checkPolicy, type Policy, parsePolicy } from '../../../src/policy/index.ts';
import { findingInWords } from '../../../src/preview/components/finding-in-words.ts';
import { shipped } from '../shipped.ts';

/** What the check of a draft finds under a path, in French. */
function toldOf(draft: unknown, path: string): string[] {
  const parsed = parsePolicy(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return checkPolicy(parsed.policy, { budget: 20_000 })
    .filter((one) => one.path.startsWith(path))
    .map((one) => findingInWords(one, 'fr').text);
}
const draftOf = (change: (draft: Policy) => void) => {
  const draft = structuredClone(shipped);
  change(draft);
  return draft;
};

test('A rule that another leaves nobody is told in French', () => {
  const [first, ...others] = shipped.rules;
  const again = { ...first, id: 'encore' };
  expect(toldOf({ ...shipped, rules: [first, again, ...others] }, '/rules/1')).toContain(
    `La règle «\u00a0encore\u00a0» ne sert jamais\u00a0: tous les clients qu’elle vise relèvent déjà, avant elle, de «\u00a0${first?.id}\u00a0». Placez-la avant, ou supprimez-la.`,
  );
});

test('A missing translation is told in French', () => {
  const draft = draftOf(({ source }) => {
    delete (source.title as Record<string, string>).en;
  });
  expect(toldOf(draft, '/source/title')).toEqual([
    'La traduction en «\u00a0en\u00a0» manque\u00a0: d’ici là, les clients de cette langue lisent le texte en «\u00a0fr\u00a0».',
  ]);
});

test('A scenario that fails is told in French with both decisions', () => {
  const [scenario] = shipped.scenarios;
  const right = scenario?.expected.verdict;
  const wrong = Object.keys(shipped.verdicts).find((id) => id !== right) ?? '';
  const draft = draftOf(({ scenarios: [one] }) => {
    if (one) one.expected.verdict = wrong;
  });
  expect(toldOf(draft, '/scenarios/0')).toEqual([
    `Le scénario «\u00a0${scenario?.id}\u00a0» attend verdict = "${wrong}", mais la politique donne "${right}". Si la politique a raison, changez le scénario.`,
  ]);
});

test('All that the check says of the shipped policy is told in French, and in English elsewhere', () => {
  const findings = checkPolicy(shipped, { budget: 20_000 });
  expect(findings.length).toBeGreaterThan(0);
  for (const one of findings) {
    expect(findingInWords(one, 'fr').lang, one.message).toBe('fr');
    expect(findingInWords(one, 'en')).toEqual({ text: one.message, lang: 'en' });
  }
});
