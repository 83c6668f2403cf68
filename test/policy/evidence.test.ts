import { describe, expect, it } from 'vitest';
import { type Answers, composeRequest, parsePolicy } from '../../src/policy/index.ts';
import { shippedPolicy } from './shipped-policy.ts';

const now = '2026-01-13T09:00:00+01:00';
const listed = (answers: Answers, policy = shippedPolicy) =>
  composeRequest(policy, answers, {}, { now }).evidence.map(({ id }) => id);

describe('what helps to attach', () => {
  it.each([
    ['interruption', ['picture', 'payment']],
    ['maintenance', ['picture', 'payment']],
    ['config-problem', ['error-message', 'device', 'payment']],
    ['config-user-error', ['error-message', 'device', 'payment']],
    ['device-incompatible', ['error-message', 'device', 'payment']],
    ['isp-restriction', ['error-message', 'provider-answer', 'payment']],
    ['weak-internet', ['speed-test', 'payment']],
    ['unknown', ['error-message', 'payment']],
    ['other', ['reason-proof', 'payment']],
  ])('depends on the cause: %s', (cause, ids) => {
    expect(listed({ causes: [cause], supportContactedAt: null })).toEqual(ids);
  });

  it('stands there once for several causes, in the order of the document', () => {
    const causes = ['weak-internet', 'interruption', 'maintenance'];
    expect(listed({ causes })).toEqual(['picture', 'speed-test', 'payment']);
  });

  it.each([
    ['a date', '2026-01-12T10:00', true],
    ['“I do not know when”', 'unknown', true],
    ['“not yet”', null, false],
    ['no answer', undefined, false],
  ])('holds the answers of support once it was contacted: %s', (_, supportContactedAt, isIn) => {
    const ids = listed({ causes: ['other'], supportContactedAt });
    expect(ids.includes('support-answer')).toBe(isIn);
  });

  it('is only what surely helps while answers are missing', () => {
    expect(listed({})).toEqual(['payment']);
  });

  it('cites, each piece, what the conditions say of evidence or of an order', () => {
    for (const { sentences } of shippedPolicy.request.evidence ?? []) {
      expect(sentences).toContain('S12');
    }
  });

  it('is nothing where the policy lists nothing', () => {
    const { evidence: _, ...request } = shippedPolicy.request;
    expect(listed({ causes: ['other'] }, { ...shippedPolicy, request })).toEqual([]);
  });
});

describe('a document whose evidence is wrong', () => {
  const issuesOf = (request: object) => {
    const document = { ...shippedPolicy, request: { ...shippedPolicy.request, ...request } };
    const parsed = parsePolicy(document);
    return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`);
  };
  const one = { id: 'photo', text: { fr: 'une photo' } };

  it.each([
    ['nothing introduces it', { attach: undefined }, /^\/request\/evidence "attach" is missing/],
    ['an id twice', { evidence: [one, one] }, /evidence\/1\/id "photo" is used twice/],
    ['no such fact', { evidence: [{ ...one, when: { cause: 1, colour: 'red' } }] }, /colour/],
    ['no such sentence', { evidence: [{ ...one, sentences: ['S99'] }] }, /no sentence "S99"/],
    ['the binding text', { evidence: [{ ...one, text: { en: 'a photo' } }] }, /"fr" is missing/],
    ['no such key', { evidence: [{ ...one, wenn: true }] }, /wenn/],
  ])('is told where: %s', (_, request, message) => {
    expect(issuesOf(request).join('\n')).toMatch(message);
  });
});
