import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/policy/types.ts';
import { packAnswers, unpackAnswers } from '../../../src/widget/afterwards/pack-answers.ts';
import { supportLink } from '../../../src/widget/afterwards/support-link.ts';
import { policy, refunded } from '../screens/fixture-policy.ts';
import { shown } from './shown.ts';

const marked = 'eligibility-check_answers_';
const told = (link: string) => unpackAnswers(new URL(link).hash.slice(1 + marked.length));

describe('the link for support', () => {
  it('carries the answers, and the moment at which they were judged', () => {
    const result = shown('H01');
    const { orderId: _, ...asked } = result.answers;
    expect(told(supportLink(result, 'https://shop.example/contact/'))).toEqual({
      policy: 'abonnements-smarters-pro',
      at: Date.UTC(2026, 0, 13, 8),
      answers: asked,
    });
  });

  it('carries nothing that is written as text, asked for the request, or no answer at all', () => {
    const answers = { orderId: 'CMD-10293', email: 'lea@exemple.fr', explanation: 'Léa Martin' };
    const { hash } = new URL(supportLink(shown('H01', { answers }), 'https://shop.example/'));
    const text = atob(
      hash
        .slice(1 + marked.length)
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
    expect(text).not.toMatch(/CMD|exemple|Martin|orderId|email/);
  });

  it('names the page, and nothing of how the customer came to it', () => {
    const from = 'https://shop.example/?page_id=7&utm_source=mail&email=lea%40exemple.fr#top';
    expect(supportLink(shown('H01'), from)).toMatch(/^https:\/\/shop\.example\/\?page_id=7#elig/);
  });

  it('keeps an answer of every kind as it is', () => {
    const answers: Answers = {
      ...refunded,
      none: null,
      yes: true,
      no: false,
      number: -1.5,
      empty: [],
      several: ['a', 'b'],
      text: 'n=é',
      '': '',
    };
    const one = { policy: policy.id, at: 1, answers };
    const packed = packAnswers(one);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(unpackAnswers(packed)).toEqual(one);
  });

  it('is of no use where somebody wrote something else', () => {
    expect(['', '%', 'abc', btoa('x'), btoa('x\x1fy')].map(unpackAnswers)).toEqual(
      Array(5).fill(null),
    );
  });
});
