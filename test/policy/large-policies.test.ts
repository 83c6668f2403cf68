import { describe, expect, it } from 'vitest';
import {
  type Answers,
  checkPolicy,
  compilePolicy,
  decide,
  type Policy,
  parsePolicy,
  rulingFrom,
} from '../../src/policy/index.ts';
import { bands, kinds, kindsAndBands, tangled, threeFacts } from './large-policies.ts';

const now = '2026-01-15T12:00:00Z';

function policyOf(document: object): Policy {
  const parsed = parsePolicy(JSON.stringify(document));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.policy;
}

const large: [string, () => object, Answers, string][] = [
  ['kinds', () => kinds(10_000), { kind: 'kind-7777' }, 'kind-7777'],
  ['bands', () => bands(10_000), { size: 7777 }, 'band-7777'],
  ['kinds and bands', () => kindsAndBands(10_000), { kind: 'kind-70', size: 7 }, 'kind-70-7'],
  [
    'three facts',
    () => threeFacts(10_000),
    { kind: 'kind-11', place: 'place-12', size: 3.5 },
    'kind-11-place-12-3',
  ],
];

describe.each(large)('a policy of 10,000 rules about %s', (name, document, answers, id) => {
  const policy = policyOf(document());
  const verdict = policy.rules.find((rule) => rule.id === id)?.verdict;

  it('is decided by the rule that holds, fully answered', () => {
    expect(decide(policy, answers, { now })).toMatchObject({ verdict, question: null });
  });

  it('is open as long as an answer is missing', () => {
    for (const missing of Object.keys(answers)) {
      const { [missing]: _, ...others } = answers;
      expect(decide(policy, others, { now })).toMatchObject({
        verdict: null,
        possible: ['yes', 'no'],
      });
    }
  });

  it('is compiled whole', () => {
    const compiled = compilePolicy(policy);
    expect(compiled.warning).toBeNull();
    expect(rulingFrom(compiled, { now, answers })?.rule).toBe(id);
  });

  it('is checked, and has no error', () => {
    const findings = checkPolicy(policy);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Each band is an exception to the next: of so many, only the first are told.
    const kindsFound = [...new Set(findings.map(({ kind }) => kind))].sort();
    expect(kindsFound).toEqual(name === 'kinds' ? [] : ['overlap', 'too-complex']);
    expect(findings.length).toBeLessThan(300);
  });
});

describe('among 10,000 rules', () => {
  it('one that can never decide is found, and one that is missing', () => {
    const policy = policyOf(kinds(10_000));
    const [first, ...others] = policy.rules;
    if (!first) throw new Error('no rule');
    const rules = [first, ...others, { ...first, id: 'again' }].filter(
      ({ id }) => id !== 'kind-4321',
    );
    const findings = checkPolicy({ ...policy, rules });
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { kind: 'gap', witness: { answers: { kind: 'kind-4321' } } },
      { kind: 'unreachable-rule', path: '/rules/9999', related: [first.id] },
    ]);
  });
});

const tangles: [number, number, number][] = [
  [20, 60, 3],
  [12, 300, 3],
];

describe.each(tangles)(
  '%i yes-or-no facts in %i tangled rules of %i facts',
  (facts, rules, each) => {
    const policy = policyOf(tangled(facts, rules, each));

    it('are compiled whole', () => {
      expect(compilePolicy(policy).warning).toBeNull();
    });

    it('are checked, and what is told first is what is wrong', () => {
      const findings = checkPolicy(policy);
      expect(findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
      expect(findings.filter(({ kind }) => kind === 'too-complex')).toHaveLength(1);
    });
  },
);

describe('more than can be looked through', () => {
  const policy = policyOf(tangled(60, 400, 4));
  const answers = Object.fromEntries(
    Object.keys(policy.facts).map((fact, index) => [fact, index % 3 === 0]),
  );

  it('is compiled as far as it goes, says so, and is decided right all the same', () => {
    const compiled = compilePolicy(policy, { budget: 5000 });
    expect(compiled.warning).toContain('not all were compiled (5000');
    const { verdict } = decide(policy, answers, { now });
    expect(rulingFrom(compiled, { now, answers })?.fields[0]).toBe(verdict);
  });

  it('is checked as far as it goes, and says so first', () => {
    const findings = checkPolicy(policy, { budget: 5000 });
    const cut = findings.find(({ kind }) => kind === 'too-complex');
    expect(cut?.message).toContain('could be looked at (5000');
    expect(findings.filter(({ kind }) => kind === 'unreachable-rule')).toEqual([]);
  });

  it('is decided on every full set of answers, and asks on where they are not full', () => {
    expect(decide(policy, answers, { now }).verdict).not.toBeNull();
    const decision = decide(policy, { 'flag-1': true }, { now });
    expect(decision.verdict).toBeNull();
    expect(decision.question).not.toBeNull();
  });
});
