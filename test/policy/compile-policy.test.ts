import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  compilePolicy,
  decide,
  type Policy,
  rulingFrom,
} from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { decidingRule, randomPolicy } from './random-policy.ts';
import { shippedPolicy, stories, withSettings } from './shipped-policy.ts';
import { asks, policyThatAsks, testPolicy } from './test-policy.ts';

const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;

/** What `decide` says in the terms of a ruling; `null` where the answers cannot be true. */
function decided(policy: Policy, answers: Answers, now: string) {
  const decision = decide(policy, answers, { now });
  return decision.problems.length ? null : fields.map((field) => decision[field]);
}

const shipped = compilePolicy(shippedPolicy);

const zones = ['Europe/Paris', 'America/Martinique', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

describe('a walk through the compiled policy', () => {
  it('decides every customer of any short policy as its rules read by hand', () => {
    fc.assert(
      fc.property(randomPolicy, fc.infiniteStream(fc.nat(60)), (random, skips) => {
        const { policy, rules, isValid, customers } = random;
        const compiled = compilePolicy(policy);
        expect(compiled.warning).toBeNull();
        let skip = 0;
        for (const one of customers()) {
          if (one.reading !== 'strict' || skip-- > 0) continue;
          skip = skips.next().value;
          const { now, reading: _, ...answers } = one as { now: string } & Answers;
          const ruling = rulingFrom(compiled, { now, answers });
          const wanted = isValid(one) ? (decidingRule(rules, one)?.id ?? null) : undefined;
          expect(ruling ? ruling.rule : undefined).toBe(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('decides as the policy itself does, under any settings and in any time zone', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom(...zones),
        fc.array(
          nowText.chain((now) => fc.record({ now: fc.constant(now), answers: customer(now) })),
          { minLength: 40, maxLength: 40 },
        ),
        (values, timeZone, customers) => {
          const policy = { ...withSettings(shippedPolicy, values), timeZone };
          const compiled = compilePolicy(policy);
          expect(compiled.warning).toBeNull();
          for (const { now, answers } of customers) {
            const given = { ...answers } as Answers;
            const ruling = rulingFrom(compiled, { now, answers: given });
            expect(ruling?.fields ?? null).toEqual(decided(policy, given, now));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(stories)('decides $id: $title', ({ answers, now, expected }) => {
    const ruling = rulingFrom(shipped, { now, answers });
    const wanted = expected.problems?.length ? null : fields.map((field) => expected[field]);
    expect(ruling?.fields ?? null).toEqual(wanted);
  });

  it('leaves open what the answers leave open', () => {
    const compiled = compilePolicy(shippedPolicy);
    const now = '2026-01-13T09:00:00+01:00';
    expect(rulingFrom(compiled, { now, answers: {} })).toBeNull();
    expect(rulingFrom(compiled, { now, answers: { causes: ['other'] } })).toBeNull();
  });

  it('decides as soon as no other answer matters', () => {
    const compiled = compilePolicy(shippedPolicy);
    const answers = { causes: ['weak-internet'], causeCertainty: 'sure' };
    expect(rulingFrom(compiled, { now: '2026-01-13T09:00:00+01:00', answers })).toEqual({
      rule: 'excluded',
      fields: ['not-refundable', 'none', 'none', 'clear'],
    });
  });

  it('refuses a moment that is none', () => {
    expect(() => rulingFrom(compilePolicy(shippedPolicy), { now: 'soon', answers: {} })).toThrow(
      RangeError,
    );
  });
});

describe('the compiled policy', () => {
  const facts = {
    used: { type: 'boolean', yes: { en: 'Yes' }, no: { en: 'No' }, ...asks('Used?') },
    size: { type: 'number', min: 0, ...asks('Size?') },
  };

  it('has one test per question that matters', () => {
    const policy = policyThatAsks({ size: { lessThan: 3 }, used: false }, { facts });
    const { size, warning } = compilePolicy(policy);
    expect({ size, warning }).toEqual({ size: 4, warning: null });
  });

  it('has no test that changes nothing', () => {
    const when = { any: [{ used: true }, { used: false }] };
    expect(compilePolicy(policyThatAsks(when, { facts })).size).toBe(1);
  });

  it('has no place for what cannot be', () => {
    const when = { size: { lessThan: 3, moreThan: 5 } };
    const { root } = compilePolicy(policyThatAsks(when, { facts }));
    expect(JSON.stringify(root)).not.toContain('holds');
  });

  it('says so when it is too large, and is right all the same', () => {
    const flags = Array.from({ length: 12 }, (_, index) => `flag${index}`);
    const policy = testPolicy({
      facts: Object.fromEntries(flags.map((flag) => [flag, facts.used])),
      rules: [
        ...flags.map((flag, index) => ({
          id: flag,
          when: { [flag]: true, [flags[(index + 5) % 12] ?? '']: false },
          verdict: index % 2 ? 'yes' : 'no',
          status: 'done',
          bestCase: 'none',
          certainty: 'clear',
          sentences: ['A1'],
        })),
        {
          id: 'last',
          verdict: 'no',
          status: 'done',
          bestCase: 'none',
          certainty: 'clear',
          sentences: ['A1'],
        },
      ],
    });
    const compiled = compilePolicy(policy, { budget: 20 });
    expect(compiled.warning).toContain('20');
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (values) => {
        const answers = Object.fromEntries(flags.map((flag, index) => [flag, values[index]]));
        const now = '2026-01-13T09:00:00Z';
        expect(rulingFrom(compiled, { now, answers })?.fields).toEqual(
          decided(policy, answers, now),
        );
      }),
    );
  });
});
