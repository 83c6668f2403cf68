// As the widget does for a policy of a merchant's own.
import '../../../src/policy/language/more.ts';
import { cleanup, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/policy/decide.ts';
import shipped from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import type { Answer, Answers, Decision, Policy } from '../../../src/policy/types.ts';
import { policy, refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const now = '2026-01-13T09:00:00+01:00';
const said = () =>
  screen.queryByText(/Encore \d+ questions au plus|Dernière question/)?.textContent;

/** Everything that a customer can answer to a question, moments by some examples. */
function answersTo({ type, options = [], none, unknown }: Policy['facts'][string]): Answer[] {
  const ids = options.map(({ id }) => id);
  const moments = [
    '2026-01-13T08:00',
    '2026-01-12',
    '2026-01-10',
    '2026-01-09T10:00',
    '2025-11-02',
  ];
  return [
    ...(type === 'choices' ? [...ids.map((id) => [id]), ids.slice(0, 2), ids.slice(3, 5)] : ids),
    ...(type === 'boolean' ? [true, false] : []),
    ...(type === 'instant' ? moments : []),
    ...(none ? [null] : []),
    ...(unknown ? ['unknown'] : []),
  ];
}

/** What is decided before each question and after the last one of a walk straight ahead. */
function walk(document: Policy, turns: readonly number[]): Decision[] {
  const answers: { [fact: string]: Answer } = {};
  const decisions: Decision[] = [];
  for (const turn of turns) {
    const decision = decide(document, answers as Answers, { now });
    decisions.push(decision);
    const fact = document.facts[decision.question ?? ''];
    if (!decision.question || !fact || fact.askedIn) break;
    const possible = answersTo(fact);
    answers[decision.question] = possible[turn % possible.length] ?? null;
  }
  return decisions;
}

describe('the number of questions left', () => {
  const document = shipped as unknown as Policy;
  const turns = fc.array(fc.nat(60), { minLength: 14, maxLength: 14 });

  it('never grows on the way forward, and is never exceeded', () => {
    fc.assert(
      fc.property(turns, (chosen) => {
        const decisions = walk(document, chosen);
        const left = decisions.map(({ questionsLeft }) => questionsLeft);
        expect(left).toEqual([...left].sort((one, other) => other - one));
        const asked = decisions.filter(
          ({ question }) => question && !document.facts[question]?.askedIn,
        );
        for (const [index, count] of left.entries()) {
          expect(asked.length - index).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a question', () => {
  it('is said to be the last one where it is', () => {
    mountApp({ answers: unanswered('size') });
    expect(said()).toBe('Dernière question');
  });

  it.each([
    [['voucher', 'size'], 'Encore 2 questions au plus'],
    [['voucher', 'size', 'rideOn', 'hours', 'returned'], 'Encore 5 questions au plus'],
    [['voucher', 'size', 'rideOn', 'hours', 'returned', 'reportedAt'], undefined],
  ])('tells how many there can be, but for a number that frightens: %s', (open, text) => {
    const answers = Object.fromEntries(
      Object.entries(refunded).filter(([fact]) => !open.includes(fact)),
    );
    expect(decide(policy, answers, { now }).questionsLeft).toBe(open.length);
    mountApp({ answers });
    expect(said()).toBe(text);
  });

  it('tells so in front of its heading, which alone is read out when it comes', () => {
    mountApp({ answers: unanswered('size') });
    const progress = screen.getByText('Dernière question');
    const heading = screen.getByRole('heading');
    expect(progress.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(progress.closest('fieldset, legend, [aria-live], [role=status]')).toBeNull();
    cleanup();
  });

  it('says nothing while the customer changes an answer', async () => {
    const { customer } = mountApp({ answers: refunded });
    await customer.click(screen.getByRole('button', { name: 'Modifier Location' }));
    expect(said()).toBeUndefined();
  });
});
