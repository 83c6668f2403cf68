import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answers, decide } from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { judge } from './reference-model.ts';
import { shippedPolicy, withSettings } from './shipped-policy.ts';

const facts = Object.keys(shippedPolicy.facts);
const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;
const lists = ['steps', 'deadlines', 'timeline', 'assumptions'] as const;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const partly = nowText
  .chain((now) => fc.record({ now: fc.constant(now), customer: customer(now), settings }))
  .map(({ now, customer, settings }) => ({
    now,
    settings,
    customer:
      customer.outageStartedAt === null ? { ...customer, outageFault: 'unknown' } : customer,
  }))
  .filter(({ now, customer, settings }) => judge(customer, now, settings).verdict !== 'invalid')
  .chain((x) =>
    fc.record({
      now: fc.constant(x.now),
      customer: fc.constant(x.customer),
      settings: fc.constant(x.settings),
      answered: fc.oneof(fc.subarray(facts), fc.subarray(facts, { minLength: 4 })),
    }),
  );
it('bulk', () => {
  fc.assert(
    fc.property(partly, ({ now, customer, answered, settings }) => {
      const p = withSettings(shippedPolicy, settings);
      const a = Object.fromEntries(Object.entries(customer).filter(([f]) => answered.includes(f)));
      const partial = decide(p, a as Answers, { now });
      const full = decide(p, { ...customer } as Answers, { now });
      expect(partial.possible).toContain(full.verdict);
      for (const field of fields) {
        const settled = partial.question === null || partial[field] !== null;
        if (settled) expect(partial[field]).toBe(full[field]);
      }
      for (const [date, value] of Object.entries(partial.dates)) {
        if (value !== null) expect({ [date]: value }).toEqual({ [date]: full.dates[date] });
      }
      for (const list of lists) {
        expect(ids(full[list])).toEqual(expect.arrayContaining(ids(partial[list])));
      }
    }),
    { numRuns: 6000 },
  );
});
