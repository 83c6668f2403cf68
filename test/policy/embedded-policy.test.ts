import embedded from 'virtual:embedded-policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialisePolicy } from '../../scripts/specialise/specialise-policy.ts';
import { type Answers, composeRequest, decide, type Policy } from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { shippedPolicy, withSettings } from './shipped-policy.ts';

const carried = embedded as Policy;

/** What may stand in place of an answer: nothing, no knowledge, or what contradicts the others. */
const slip = fc.constantFrom(undefined, undefined, 'unknown', null, '2031-05-05', 'nonsense');

/** Customers who have answered some of the questions, not always well. */
const someone = nowText
  .chain((now) => fc.record({ now: fc.constant(now), answers: customer(now) }))
  .chain(({ now, answers }) =>
    fc
      .dictionary(fc.constantFrom(...Object.keys(shippedPolicy.facts)), slip)
      .map((slips) => ({ now, answers: { ...answers, ...slips } as Answers })),
  );

describe('the policy that the script carries', () => {
  it('is shorter than the document', () => {
    expect(carried.rules.length).toBeLessThan(shippedPolicy.rules.length);
    expect(Object.keys(carried.settings)).toContain('submissionWindow');
    expect(Object.keys(carried.settings)).not.toContain('lateRequests');
  });

  it('decides as the document does, on partial and contradictory answers too', () => {
    fc.assert(
      fc.property(someone, ({ now, answers }) => {
        expect(decide(carried, answers, { now })).toEqual(decide(shippedPolicy, answers, { now }));
      }),
      { numRuns: 400 },
    );
  });

  it('words the request as the document does', () => {
    fc.assert(
      fc.property(someone, ({ now, answers }) => {
        const fields = { explanation: 'Rien ne marche.' };
        const [one, other] = [carried, shippedPolicy].map((policy) => {
          const { evidence, ...request } = composeRequest(policy, answers, fields, { now });
          return { ...request, evidence: evidence.map(({ id }) => id) };
        });
        expect(one).toEqual(other);
      }),
      { numRuns: 60 },
    );
  });

  it('would decide as the document does with any other settings, too', () => {
    const some = fc.array(someone, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(settings, some, (chosen, customers) => {
        const whole = withSettings(shippedPolicy, chosen);
        const short = specialisePolicy(whole) as Policy;
        for (const { now, answers } of customers) {
          expect(decide(short, answers, { now })).toEqual(decide(whole, answers, { now }));
        }
      }),
      // Long: what no answers reach is found out for each.
      { numRuns: 4, endOnFailure: true },
    );
  });
});
