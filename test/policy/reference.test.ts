import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { type Customer, type Judgement, judge, type Settings } from './reference-model.ts';
import { essence, settingsOf, shippedPolicy, stories, withSettings } from './shipped-policy.ts';

const published = settingsOf(shippedPolicy);

const someone = nowText.chain((now) =>
  fc.record({ now: fc.constant(now), customer: customer(now) }),
);

/** Every outcome that the decision model names. */
const outcomes = {
  verdict: Object.keys(shippedPolicy.verdicts),
  status: Object.keys(shippedPolicy.statuses),
  bestCase: Object.keys(shippedPolicy.bestCases),
  certainty: Object.keys(shippedPolicy.certainties),
};

function agree(customer: Customer, now: string, chosen: Settings): Judgement {
  const judgement = judge(customer, now, chosen);
  const decision = decide(withSettings(shippedPolicy, chosen), { ...customer }, { now });
  expect(essence(decision)).toEqual(judgement);
  return judgement;
}

describe('the engine with the shipped document, and the decision model written by hand', () => {
  it.each(stories)('agree on $id: $title', ({ answers, now, expected }) => {
    const complete = { outageEndedAt: null, outageFault: 'unknown', ...answers };
    const judgement = judge(complete as unknown as Customer, now, published);
    expect(judgement).toEqual({ problems: [], ...expected });
  });

  it('agree on customers around every boundary, with the published settings', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(someone, ({ customer, now }) => {
        const { verdict, status, bestCase, certainty } = agree(customer, now, published);
        for (const id of [verdict, status, bestCase, certainty]) met.add(id);
      }),
      { numRuns: 2000 },
    );
    expect([...new Set(Object.values(outcomes).flat())].filter((id) => !met.has(id))).toEqual([]);
  });

  it('agree on customers around every boundary, with any settings', () => {
    fc.assert(
      fc.property(someone, settings, ({ customer, now }, chosen) => {
        agree(customer, now, chosen);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  describe('where a support contact preserves the window, and the request came after it', () => {
    const preserving = { ...published, supportContactPreservesWindow: true };
    const asked = (supportContactedAt: string) => {
      const customer: Customer = {
        purchasedAt: '2026-03-24',
        submittedAt: '2026-03-28',
        causes: ['other'],
        causeCertainty: 'guess',
        outageStartedAt: null,
        outageEndedAt: null,
        outageFault: 'unknown',
        supportContactedAt,
        helpRefused: false,
        resolved: false,
        paymentMethod: 'card',
        orderId: null,
      };
      return agree(customer, '2026-03-29T12:00:00+02:00', preserving).steps;
    };

    it('agree that the hour of purchase is worth finding where it decides', () => {
      expect(asked('2026-03-27T08:30:00Z')).toContain('confirm-purchase-time');
    });

    it('agree that it is not where support was contacted in the window at any hour', () => {
      expect(asked('2026-03-25T12:00:00Z')).not.toContain('confirm-purchase-time');
    });
  });

  it('agree on every story with every value of every setting', () => {
    const values = Object.entries(shippedPolicy.settings).flatMap(([id, { choices = [] }]) =>
      choices.map(({ value }) => ({ ...published, [id]: value })),
    );
    for (const { answers, now } of stories) {
      const complete = { outageEndedAt: null, outageFault: 'unknown', ...answers };
      for (const chosen of values) agree(complete as unknown as Customer, now, chosen);
    }
  });
});
