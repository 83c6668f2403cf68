import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type Decision, decide } from '../../src/policy/index.ts';
import { customer, nowText } from './customers.ts';
import { type Customer, judge } from './reference-model.ts';
import { inParis, readInstant } from './reference-time.ts';
import { essence, settingsOf, shippedPolicy, stories } from './shipped-policy.ts';

const published = settingsOf(shippedPolicy);
const now = '2026-01-13T09:00:00+01:00';
const facts = Object.keys(shippedPolicy.facts);
const fields = ['verdict', 'status', 'bestCase', 'certainty'] as const;
const lists = ['steps', 'deadlines', 'timeline', 'assumptions'] as const;

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function only(answers: object, kept: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => kept.includes(fact)));
}

/**
 * Customers whose dates can be true, and the facts that they have answered so far. Whose fault a
 * continuous outage was is no question to someone who had none.
 */
const partly = nowText
  .chain((now) => fc.record({ now: fc.constant(now), customer: customer(now) }))
  .map(({ now, customer }) =>
    customer.outageStartedAt === null
      ? { now, customer: { ...customer, outageFault: 'unknown' } }
      : { now, customer },
  )
  .filter(({ now, customer }) => judge(customer, now, published).verdict !== 'invalid')
  .chain(({ now, customer }) =>
    fc.record({
      now: fc.constant(now),
      customer: fc.constant(customer),
      answered: fc.oneof(fc.subarray(facts), fc.subarray(facts, { maxLength: 4 })),
    }),
  );

describe('without any answer', () => {
  const decision = decide(shippedPolicy, {}, { now });

  it('nothing is decided', () => {
    expect(fields.map((field) => decision[field])).toEqual([null, null, null, null]);
  });

  it('every verdict of a real customer is possible', () => {
    expect([...decision.possible].sort()).toEqual([
      'full',
      'not-refundable',
      'outage-choice',
      'outage-pending',
      'partial-possible',
      'review',
    ]);
  });

  it('there is a question to ask', () => {
    expect(facts).toContain(decision.question);
  });

  it('no date, step, reason or problem is invented', () => {
    expect(Object.values(decision.dates).filter((date) => date !== null)).toEqual([]);
    for (const list of [...lists, 'reasons', 'problems'] as const) {
      expect(decision[list]).toEqual([]);
    }
  });

  it.each([null, undefined, [], 'purchasedAt', 7, true, new Map([['resolved', true]])])(
    'nor with answers that are none: %o',
    (answers) => {
      expect(decide(shippedPolicy, answers as never, { now })).toEqual(decision);
    },
  );

  it('an answer that is undefined is absent', () => {
    const answers = Object.fromEntries(facts.map((fact) => [fact, undefined]));
    expect(decide(shippedPolicy, answers, { now })).toEqual(decision);
  });

  it('answers to facts that the policy does not know say nothing', () => {
    const answers = { verdict: 'full', window: 'in', constructor: true, toString: 'x' } as never;
    expect(decide(shippedPolicy, answers, { now })).toEqual(decision);
  });
});

describe('what partial answers say', () => {
  it('stays true whatever the other answers are', () => {
    fc.assert(
      fc.property(partly, ({ now, customer, answered }) => {
        const partial = decide(shippedPolicy, only(customer, answered), { now });
        const full = decide(shippedPolicy, { ...customer }, { now });
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
        expect(partial.problems).toEqual([]);
        expect([null, ...facts.filter((id) => !answered.includes(id))]).toContain(partial.question);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('names no verdict that no completion reaches', () => {
    fc.assert(
      fc.property(partly, fc.integer(), ({ now, customer, answered }, seed) => {
        const partial = only(customer, answered);
        const { possible } = decide(shippedPolicy, partial, { now });
        expect([...reached(partial, now, possible, seed)].sort()).toEqual([...possible].sort());
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

const hour = 3600e3;

/** What an open fact is worth trying as, around the instants that the other answers name. */
function candidates(fact: string, partial: Answers, now: string): unknown[] {
  const causes = [['interruption'], ['weak-internet'], ['other'], ['weak-internet', 'other']];
  const fixed: Record<string, unknown[]> = {
    causes: [...causes, ['config-problem'], ['unknown'], ['interruption', 'other']],
    causeCertainty: ['sure', 'guess'],
    outageFault: ['merchant', 'maintenance', 'customer-side', 'unknown'],
    helpRefused: [false, true],
    resolved: [false, true],
    paymentMethod: ['card', 'other'],
    orderId: ['CMD-10293', null],
  };
  if (fixed[fact]) return fixed[fact];
  const limit = Date.parse(now);
  const named = Object.entries(partial)
    .filter(([id, value]) => id.endsWith('At') && value !== null && value !== 'unknown')
    .flatMap(([, value]) => Object.values(readInstant(value as string)));
  const windows = [0, 48, 72].flatMap((hours) => [hours * hour, -hours * hour]);
  const around = [limit, ...named].flatMap((instant) =>
    windows.flatMap((by) => [-1000, 0, 1000].map((second) => instant + by + second)),
  );
  const instants = [...around, limit - 30 * hour, limit - 60 * hour, limit - 9000 * hour]
    .filter((instant) => instant <= limit)
    .map(inParis);
  // A date alone leaves open on which side of a threshold within its day the instant lies.
  const days = [...new Set(instants.map((instant) => instant.slice(0, 10)))];
  return [...instants, ...days, 'unknown', ...(fact === 'purchasedAt' ? [] : [null, null])];
}

/** Which of the verdicts a search through completions reaches. */
function reached(partial: Answers, now: string, wanted: readonly string[], seed: number) {
  const open = facts
    .filter((fact) => !(fact in partial))
    .map((fact) => [fact, candidates(fact, partial, now)] as const);
  const found = new Set<string>();
  let state = seed;
  const pick = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % count;
  };
  for (let tries = 0; tries < 20_000 && found.size < wanted.length; tries++) {
    const completion: Record<string, unknown> = Object.fromEntries(
      open.map(([fact, values]) => [fact, values[pick(values.length)]]),
    );
    if (completion.outageStartedAt === null && completion.outageFault) {
      completion.outageFault = 'unknown';
    }
    const { verdict } = judge({ ...partial, ...completion } as unknown as Customer, now, published);
    if (verdict !== 'invalid') found.add(verdict);
  }
  return found;
}

describe('walking the questions with the answers of a story', () => {
  function walk(answers: Answers, now: string): { decision: Decision; asked: string[] } {
    const given: Record<string, Answers[string]> = {};
    for (;;) {
      const decision = decide(shippedPolicy, given, { now });
      const { question } = decision;
      if (question === null) return { decision, asked: Object.keys(given) };
      if (!(question in answers)) throw new Error(`the story has no answer to ${question}`);
      if (question in given) throw new Error(`${question} is asked twice`);
      given[question] = answers[question];
    }
  }

  const walks = stories.map((story) => ({ ...story, ...walk(story.answers, story.now) }));

  it.each(walks)('$id ends at its decision: $title', ({ decision, expected }) => {
    for (const field of fields) expect(decision[field]).toBe(expected[field]);
    expect(essence(decision).steps).toEqual(expected.steps);
  });

  it.each(walks)('$id learns every date that helps the customer: $title', (story) => {
    const { decision, expected } = story;
    const shown = Object.entries(decision.dates).filter(([, date]) => date !== null);
    expect(expected.dates).toMatchObject(Object.fromEntries(shown));
    if (expected.status !== 'none') expect(decision.dates).toEqual(expected.dates);
  });

  it('asks a confirmed excluded cause for nothing more', () => {
    const excluded = walks.find(({ id }) => id === 'H16');
    expect(excluded?.asked).toEqual(['causes', 'causeCertainty']);
  });

  it.each(walks)('$id is asked about an outage only after an interruption', (story) => {
    const { asked, answers } = story;
    const about = asked.filter((fact) => fact.startsWith('outage'));
    expect(about.length > 0).toBe((answers.causes as string[]).includes('interruption'));
  });
});
