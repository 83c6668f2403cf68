import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Policy } from '../../../src/policy/index.ts';
import type { Columns } from '../../../src/preview/replay/columns.ts';
import { impossible, open } from '../../../src/preview/replay/replay-report.ts';
import { createTally } from '../../../src/preview/replay/tally.ts';
import { customer, nowText } from '../../policy/customers.ts';
import { shipped } from '../shipped.ts';

const before = shipped;
const window = before.settings.submissionWindow;
if (!window) throw new Error('no such setting');
const after: Policy = {
  ...before,
  settings: { ...before.settings, submissionWindow: { ...window, value: 'PT96H' } },
};

const columns: Columns = {
  facts: Object.fromEntries(Object.keys(before.facts).map((id) => [id, { column: id }])),
  moment: { column: 'now' },
  dates: 'day-first',
};

/** What `decide` says, by the names of the replay. */
function result(policy: Policy, { now, answers }: { now: string; answers: Answers }) {
  const { verdict, problems, status, bestCase, certainty } = decide(policy, answers, { now });
  if (problems.length) return [impossible, impossible];
  return verdict === null || status === null
    ? [open, open]
    : [verdict, [verdict, status, bestCase, certainty].join()];
}

const anyCustomer = nowText.chain((now) =>
  customer(now).map((answers) => ({ now, answers: answers as unknown as Answers })),
);

describe('a replay', () => {
  it('counts what `decide` says of each case under both policies', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 8 }), (customers) => {
        const tally = createTally(before, after, columns, () => null);
        const rows = customers.map(({ now, answers }, index) => ({
          line: index + 2,
          values: { now, ...answers },
        }));
        tally.add(rows, []);
        const expected = new Map<string, number>();
        const changed: number[] = [];
        customers.forEach((one, index) => {
          const [was, wasAll] = result(before, one);
          const [is, isAll] = result(after, one);
          expected.set(`${was} ${is}`, (expected.get(`${was} ${is}`) ?? 0) + 1);
          if (wasAll !== isAll) changed.push(index + 2);
        });
        const found = new Map(
          tally.flows.map(({ before, after, count }) => [`${before} ${after}`, count]),
        );
        expect(found).toEqual(expected);
        expect(tally.changed.map(({ line }) => line)).toEqual(changed);
        expect(tally.decided).toBe(customers.length);
      }),
      { numRuns: 60 },
    );
  });

  it('lists every row that it cannot read, in the order of the file', () => {
    const tally = createTally(before, after, columns, () => null);
    const bad = { line: 2, problem: { kind: 'no-row', found: '7' } } as const;
    tally.add([{ line: 3, values: { now: 'hier' } }], [bad]);
    expect(tally.bad.map(({ line }) => line)).toEqual([2, 3]);
    expect(tally.decided).toBe(0);
  });
});
