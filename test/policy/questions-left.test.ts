import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Policy, parsePolicy } from '../../src/policy/index.ts';
import { customer, nowText } from './customers.ts';
import { randomPolicy } from './random-policy.ts';
import { shippedPolicy } from './shipped-policy.ts';

const file = new URL('../policies/game-store.json', import.meta.url);
const gameStore = parsePolicy(JSON.parse(readFileSync(file, 'utf8')));
if (!gameStore.ok) throw new Error(JSON.stringify(gameStore.issues));

/** Answers all questions as they come, and tells how many were said to be left each time. */
function walk(policy: Policy, answers: Answers, now: string): number[] {
  const given: Record<string, Answers[string]> = {};
  const left: number[] = [];
  for (;;) {
    const { question, questionsLeft } = decide(policy, given, { now });
    if (question === null) return [...left, questionsLeft];
    left.push(questionsLeft);
    given[question] = answers[question];
    if (given[question] === undefined) throw new Error(`no answer to ${question}`);
    if (left.length > Object.keys(policy.facts).length) throw new Error('asked twice');
  }
}

/** Each number must be at least the number of questions that came, the last one zero. */
function expectHonest(left: readonly number[], inRequest = 0) {
  for (const [index, number] of left.entries()) {
    expect(number).toBeGreaterThanOrEqual(left.length - 1 - index - inRequest);
  }
  expect(left.at(-1)).toBe(0);
}

const asked = (policy: Policy) =>
  Object.values(policy.facts).filter(({ question, askedIn }) => question && !askedIn).length;

describe('the number of questions left', () => {
  it('is never less than what is then asked, never grows, and is zero at the end', () => {
    fc.assert(
      fc.property(
        nowText.chain((now) => fc.record({ now: fc.constant(now), answers: customer(now) })),
        ({ now, answers }) => {
          const requestOnly = Object.values(shippedPolicy.facts).filter(({ askedIn }) => askedIn);
          expectHonest(walk(shippedPolicy, answers as unknown as Answers, now), requestOnly.length);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it('is as honest in any short policy', () => {
    fc.assert(
      fc.property(randomPolicy, fc.nat(), ({ policy, customers }, skip) => {
        const [one] = [...customers()].slice(skip % 500);
        if (!one) return;
        const { now, reading: _, ...answers } = one as { now: string } & Answers;
        const all = { bought: '2026-06-06', ended: null, from: '2026-06-06', to: null, ...answers };
        expectHonest(walk(policy, { size: 1, kind: 'x', extras: [], used: true, ...all }, now));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is honest in the policy of another trade', () => {
    for (const { now, answers } of gameStore.policy.scenarios) {
      const open = { product: 'preorder', banned: false, playTime: 0, refundsThisYear: 0 };
      const dates = { boughtAt: '2026-03-01', releasedOn: null };
      expectHonest(walk(gameStore.policy, { ...open, ...dates, ...(answers as Answers) }, now));
    }
  });

  it('counts at most every question that is asked before the request', () => {
    const { questionsLeft } = decide(shippedPolicy, {}, { now: '2026-01-13T09:00:00+01:00' });
    expect(questionsLeft).toBeGreaterThan(0);
    expect(questionsLeft).toBeLessThanOrEqual(asked(shippedPolicy));
  });
});
