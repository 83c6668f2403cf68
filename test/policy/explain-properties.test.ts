import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, decide, explain, type Policy, whyNot } from '../../src/policy/index.ts';
import { customer, nowText, settings } from './customers.ts';
import { holdsAt } from './explain-holds-at.ts';
import type { Settings } from './reference-model.ts';
import { shippedPolicy, withSettings } from './shipped-policy.ts';

interface Subject {
  now: string;
  answers: Answers;
  /** What marketing has made of the settings; `null`: it is the other shop's policy. */
  edited: Partial<Settings> | null;
}

/** A customer of the shipped policy, or of what marketing might make of it. */
const situation: fc.Arbitrary<Subject> = nowText.chain((now) =>
  fc.record({
    now: fc.constant(now),
    answers: customer(now) as unknown as fc.Arbitrary<Answers>,
    edited: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: settings }),
  }),
);

const policyOf = ({ edited }: Subject) =>
  edited === null ? game : withSettings(shippedPolicy, edited);

const game: Policy = JSON.parse(
  readFileSync(new URL('../policies/game-store.json', import.meta.url), 'utf8'),
);

const gameNow = '2026-06-10T12:00:00-07:00';

const bought = fc.constantFrom(
  'unknown',
  '2026-04-01T10:00',
  '2026-05-27',
  '2026-05-27T12:00:00-07:00',
  '2026-05-27T11:59:59-07:00',
  '2026-06-08T12:00:00-07:00',
  '2026-06-08',
  '2026-06-10T11:00:00-07:00',
);

const released = fc.constantFrom(null, '2026-05-20', '2026-05-27', '2026-06-09');

const player = fc.record(
  {
    product: fc.constantFrom('game', 'preorder', 'item'),
    banned: fc.constantFrom(false, false, true),
    itemUsed: fc.boolean(),
    playTime: fc.constantFrom('unknown', 0, 1.5, 2, 7),
    boughtAt: bought,
    releasedOn: released,
    refundsThisYear: fc.constantFrom(0, 9, 10),
  },
  { requiredKeys: ['product', 'banned', 'boughtAt', 'refundsThisYear'] },
) as fc.Arbitrary<Answers>;

const subjects = fc.oneof(
  { weight: 3, arbitrary: situation },
  {
    weight: 1,
    arbitrary: player.map((answers): Subject => ({ now: gameNow, answers, edited: null })),
  },
);

const sentencesOf = ({ source }: Policy) => new Set(source.sentences.map(({ id }) => id));

describe('an explanation of any customer', () => {
  it('lists tests that are, on their own, as it says', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { now, answers } = subject;
        const policy = policyOf(subject);
        for (const { holds, path } of explain(policy, answers, { now }).tests) {
          expect(holdsAt(policy, answers, now, path), path).toContain(holds ?? false);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('rests on answers that suffice: without any other, the same rule gives the same verdict', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { now, answers } = subject;
        const policy = policyOf(subject);
        const decision = decide(policy, answers, { now });
        const explanation = explain(policy, answers, { now });
        if (!explanation.rule || decision.verdict === null) return;
        const facts = new Set(explanation.tests.flatMap((test) => test.facts));
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => facts.has(id)));
        const { verdict, status } = decide(policy, kept, { now });
        expect([verdict, status]).toEqual([decision.verdict, decision.status]);
        expect(explain(policy, kept, { now }).rule).toBe(explanation.rule);
      }),
      { numRuns: 80 },
    );
  });

  it('cites sentences that exist, says nothing twice, and leaves no place to fill', () => {
    fc.assert(
      fc.property(subjects, fc.constantFrom('fr', 'en'), (subject, lang) => {
        const { now, answers } = subject;
        const policy = policyOf(subject);
        const { tests } = explain(policy, answers, { now, lang });
        const known = sentencesOf(policy);
        expect(tests.flatMap(({ sentences }) => sentences).filter((id) => !known.has(id))).toEqual(
          [],
        );
        const texts = tests.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts)
          expect(text).not.toMatch(/[{}]|undefined|null|NaN|Infinity|^\W*$/);
      }),
      { numRuns: 80 },
    );
  });

  it('names the rule by which decide decides, and never has nothing to say of a decision', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { now, answers } = subject;
        const policy = policyOf(subject);
        const decision = decide(policy, answers, { now });
        const { rule, tests } = explain(policy, answers, { now });
        if (decision.verdict === null) return;
        expect(tests.length).toBeGreaterThan(0);
        expect(rule === null).toBe(decision.problems.length > 0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('why not, of any customer', () => {
  it('lists only tests that fail', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { now, answers } = subject;
        const policy = policyOf(subject);
        for (const verdict of Object.keys(policy.verdicts)) {
          for (const { tests } of whyNot(policy, answers, verdict, { now })) {
            expect(tests.length).toBeGreaterThan(0);
            for (const { holds, path } of tests) {
              expect(holds).toBe(false);
              expect(holdsAt(policy, answers, now, path, verdict), path).toContain(false);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says something of every other verdict that some customer can get', () => {
    fc.assert(
      fc.property(
        nowText.chain((now) => fc.tuple(fc.constant(now), customer(now))),
        ([now, one]) => {
          const answers = one as unknown as Answers;
          const decision = decide(shippedPolicy, answers, { now });
          if (decision.problems.length) return;
          for (const verdict of decide(shippedPolicy, {}, { now }).possible) {
            const obstacles = whyNot(shippedPolicy, answers, verdict, { now });
            expect(obstacles.length > 0, verdict).toBe(verdict !== decision.verdict);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('any answers at all', () => {
  const anything = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(shippedPolicy.facts)), fc.string()),
    fc.oneof(
      fc.anything(),
      fc.constantFrom('unknown', null, '2026-01-01', '2026-01-12T10:00', true, false),
      fc.constantFrom(['interruption'], ['other', 'weak-internet'], 'sure', 'merchant'),
    ),
  ) as fc.Arbitrary<Answers>;

  it('are explained without an error, complete or not', () => {
    fc.assert(
      fc.property(nowText, anything, (now, answers) => {
        expect(explain(shippedPolicy, answers, { now }).tests).toBeInstanceOf(Array);
        for (const verdict of ['full', 'not-refundable', 'no such verdict']) {
          expect(whyNot(shippedPolicy, answers, verdict, { now })).toBeInstanceOf(Array);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave tests open whose answers are missing, and only those', () => {
    fc.assert(
      fc.property(
        situation,
        fc.array(fc.constantFrom(...Object.keys(shippedPolicy.facts))),
        (one, gone) => {
          const { now } = one;
          const policy = policyOf(one);
          const answers = Object.fromEntries(
            Object.entries(one.answers).filter(([id]) => !gone.includes(id)),
          );
          for (const { holds, facts, text } of explain(policy, answers, { now }).tests) {
            const missing = facts.some((id) => answers[id] === undefined);
            if (holds === null) expect(missing, text).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
