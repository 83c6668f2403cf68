import { readFileSync } from 'node:fs';
import embedded from 'virtual:embedded-policy';
import english from 'virtual:embedded-policy/en';
import { describe, expect, it } from 'vitest';
// Not the whole engine, which would bring the whole language along.
import { composeRequest } from '../../src/policy/compose-request.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Policy } from '../../src/policy/types.ts';
import type { Story } from './shipped-policy.ts';

const { stories }: { stories: Story[] } = JSON.parse(
  readFileSync(new URL('fixtures/stories.json', import.meta.url), 'utf8'),
);

describe('the part of the language that the script has', () => {
  describe.each([
    ['the binding language', embedded as Policy],
    ['English', english as Policy],
  ])('is enough for what it carries, in %s', (_, policy) => {
    it.each(stories)('$id', ({ answers, now, expected }) => {
      const decision = decide(policy, answers, { now });
      const [steps, problems] = [decision.steps, decision.problems].map((list) =>
        list.map(({ id }) => id),
      );
      expect({ ...decision, steps, problems }).toMatchObject({ problems: [], ...expected });
      expect(composeRequest(policy, answers, {}, { now }).subject).toBe('Demande de remboursement');
    });
  });

  it('says what it does not understand', () => {
    const { rules } = embedded as Policy;
    const when = { purchasedAt: { within: { from: '06-01', to: '08-31' } } };
    const policy = { ...(embedded as Policy), rules: [{ ...rules[0], when }] } as Policy;
    const answers = { purchasedAt: '2026-01-10T10:00' };
    expect(() => decide(policy, answers, { now: '2026-01-12T10:00' })).toThrow(/within/);
  });
});
