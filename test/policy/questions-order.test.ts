import { describe, expect, it } from 'vitest';
import { type Answers, decide, type Policy, parsePolicy } from '../../src/policy/index.ts';
import { shippedPolicy } from './shipped-policy.ts';
import { asks, instant, policyThatAsks, testDocument } from './test-policy.ts';

const words = (text: string) => ({ en: text });
const yesOrNo = (more: object = {}) => ({
  type: 'boolean',
  yes: words('Yes'),
  no: words('No'),
  ...asks('So?'),
  ...more,
});
const choice = (ids: string, more: object = {}) => ({
  type: 'choice',
  options: [...ids].map((id) => ({ id, label: words(id) })),
  ...asks('Which?'),
  ...more,
});

/** The questions that a customer is asked in turn, to the first without an answer. */
function asked(policy: Policy, customer: Answers): string[] {
  const questions: string[] = [];
  let given: Answers = {};
  for (;;) {
    const { question } = decide(policy, given, { now: '2026-06-06T12:00:00Z' });
    if (question === null) return questions;
    questions.push(question);
    if (!Object.hasOwn(customer, question)) return questions;
    given = { ...given, [question]: customer[question] };
  }
}

describe('the order of questions', () => {
  it('begins with what alone can decide', () => {
    const facts = { a: yesOrNo(), b: yesOrNo(), last: yesOrNo() };
    const policy = policyThatAsks({ last: true, any: [{ a: true }, { b: true }] }, { facts });
    expect(policy.order?.[0]).toBe('last');
    expect(asked(policy, { last: false })).toEqual(['last']);
  });

  it('is that of the document where another saves nothing', () => {
    const facts = { b: yesOrNo(), a: yesOrNo(), c: yesOrNo() };
    expect(policyThatAsks({ a: true, b: true, c: true }, { facts }).order).toEqual(['b', 'a', 'c']);
  });

  it('begins with what most often decides, as far as the document tells', () => {
    const rare = { likelihoods: { true: 9, false: 1 } };
    const often = { likelihoods: { true: 1, false: 9 } };
    const facts = { rare: yesOrNo(rare), even: yesOrNo(), often: yesOrNo(often) };
    const policy = policyThatAsks({ rare: true, even: true, often: true }, { facts });
    expect(policy.order).toEqual(['often', 'even', 'rare']);
  });

  it('puts off what is an effort to answer', () => {
    const facts = { dear: yesOrNo({ cost: 5 }), cheap: yesOrNo() };
    expect(policyThatAsks({ dear: true, cheap: true }, { facts }).order).toEqual(['cheap', 'dear']);
  });

  it('counts instants by the spans that rules tell apart', () => {
    // Of three spans two pass; of four options one does.
    const facts = { boughtAt: { ...instant, none: undefined }, kind: choice('wxyz') };
    const spans = {
      any: [
        { boughtAt: { before: '2026-02-01T00:00:00Z' } },
        { boughtAt: { after: '2026-03-01T00:00:00Z' } },
      ],
    };
    const policy = policyThatAsks(
      { ...spans, kind: 'w' },
      { facts: JSON.parse(JSON.stringify(facts)) },
    );
    expect(policy.order).toEqual(['kind', 'boughtAt']);
  });

  it('asks of whom a question applies to only after what tells that', () => {
    const facts = {
      broken: yesOrNo({ onlyIf: { kind: 'x' }, otherwise: true, cost: 0.1 }),
      kind: choice('xy'),
    };
    const policy = policyThatAsks({ broken: true }, { facts });
    expect(policy.order).toEqual(['kind', 'broken']);
    expect(asked(policy, { kind: 'y' })).toEqual(['kind']);
  });

  it('has no fact that never matters', () => {
    const facts = { idle: yesOrNo(), a: yesOrNo(), b: yesOrNo() };
    expect(policyThatAsks({ a: true, b: true }, { facts }).order).toEqual(['a', 'b']);
  });
});

describe('a fact that only seems to matter', () => {
  it('is not asked, though the paths that its answers lead to look different', () => {
    const facts = { kind: choice('xy'), size: yesOrNo(), old: yesOrNo(), broken: yesOrNo() };
    const never = { all: [{ size: true }, { not: { old: true } }, { not: { kind: 'x' } }] };
    const policy = policyThatAsks({ any: [never, { broken: false, old: true }] }, { facts });
    const sizeFirst = { ...policy, order: ['kind', 'size', 'old', 'broken'] };
    expect(asked(sizeFirst, { kind: 'x', old: true, broken: true })).not.toContain('size');
    expect(asked(sizeFirst, { kind: 'y', size: true, old: false, broken: true })).toContain('size');
  });
});

describe('questions of one topic', () => {
  /** All three must be true; how often in a hundred each one is. */
  const order = (one: number, between: number, two: number) => {
    const often = (yes: number) => ({ likelihoods: { true: yes, false: 100 - yes } });
    const facts = {
      one: yesOrNo({ ...often(one), topic: 'pair' }),
      between: yesOrNo(often(between)),
      two: yesOrNo({ ...often(two), topic: 'pair' }),
    };
    return policyThatAsks({ one: true, between: true, two: true }, { facts }).order;
  };

  it('follow one another where that costs little', () => {
    // 1.965 questions rather than 1.95.
    expect(order(50, 90, 93)).toEqual(['one', 'two', 'between']);
  });

  it('are parted where keeping them together costs 5 % or more', () => {
    // 1.45 questions rather than 1.597.
    expect(order(30, 50, 99)).toEqual(['one', 'between', 'two']);
  });
});

describe('a policy whose order was worked out', () => {
  it('is the document, its order and what its dates rest on', () => {
    const document = testDocument({ facts: { a: yesOrNo(), b: yesOrNo() } });
    expect(parsePolicy(document)).toEqual({
      ok: true,
      policy: { ...document, order: [], dated: [] },
    });
  });

  it('can be parsed again', () => {
    expect(parsePolicy(shippedPolicy)).toEqual({ ok: true, policy: shippedPolicy });
    expect(parsePolicy(JSON.stringify(shippedPolicy)).ok).toBe(true);
  });

  it('can be edited: facts that the order does not know come last', () => {
    const policy = policyThatAsks({ b: true }, { facts: { a: yesOrNo(), b: yesOrNo() } });
    const rules = policy.rules.map((rule, index) =>
      index ? rule : { ...rule, when: { a: true, b: true } },
    );
    expect(asked({ ...policy, rules }, { a: true, b: true })).toEqual(['b', 'a']);
    expect(asked({ ...policy, order: ['gone'] }, { b: true })).toEqual(['b']);
  });

  it('of thousands of rules keeps the order of its document', () => {
    const facts = { a: choice('xyz'), size: { type: 'number', ...asks('Size?') } };
    const rules = Array.from({ length: 5000 }, (_, index) => ({
      id: `rule-${index}`,
      when: { size: { atMost: index }, a: 'xyz'[index % 3] },
      verdict: 'yes',
      status: 'done',
      bestCase: 'none',
      certainty: 'clear',
      sentences: ['A1'],
    }));
    const parsed = parsePolicy(testDocument({ facts, rules }));
    expect(parsed).toMatchObject({ ok: true, policy: { order: [] } });
  });
});

describe('the shipped policy', () => {
  const about = (id: string) => shippedPolicy.facts[id]?.topic;

  it('begins with what the problem is', () => {
    expect(shippedPolicy.order?.slice(0, 2)).toEqual(['causes', 'causeCertainty']);
  });

  it('stays with a topic until that is done', () => {
    const topics = (shippedPolicy.order ?? []).map(about);
    const turns = topics.filter((topic, index) => topic !== topics[index - 1]);
    expect(turns).toEqual([...new Set(turns)]);
    expect(new Set(turns)).toEqual(new Set(['cause', 'outage', 'support', 'purchase']));
  });
});
