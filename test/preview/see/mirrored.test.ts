import { describe, expect, it } from 'vitest';
import { answersFor, mirrored, sameAnswers } from '../../../src/preview/see/mirrored.ts';
import { shipped } from '../shipped.ts';

const { paymentMethod: _, ...others } = shipped.facts;
const withoutPayment = { ...shipped, facts: others };
const now = Date.UTC(2026, 0, 15);

describe('one customer in two policies', () => {
  it('answers what each asks for', () => {
    const answers = { causes: ['other'], paymentMethod: 'card' };
    expect(answersFor(shipped, answers, now)).toEqual(answers);
    expect(answersFor(withoutPayment, answers, now)).toEqual({ causes: ['other'] });
  });

  it('gives no answer that a policy does not have', () => {
    expect(answersFor(shipped, { causes: ['weather'], resolved: false }, now)).toEqual({
      resolved: false,
    });
  });

  it('keeps what the policy in view does not ask for', () => {
    const before = { causes: ['other'], paymentMethod: 'card' };
    expect(mirrored(withoutPayment, before, { causes: ['maintenance'] })).toEqual({
      causes: ['maintenance'],
      paymentMethod: 'card',
    });
  });

  it('loses what was taken back', () => {
    expect(mirrored(shipped, { causes: ['other'], resolved: true }, { causes: ['other'] })).toEqual(
      { causes: ['other'] },
    );
  });

  it('is the same in whatever order it is written', () => {
    expect(sameAnswers({ a: 1, b: null }, { b: null, a: 1 })).toBe(true);
    expect(sameAnswers({ a: 1 }, { a: 1, b: null })).toBe(false);
  });
});
