import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/preview/scenarios/differences-of.ts';

const decided = {
  verdict: 'full',
  status: 'ready',
  bestCase: 'full',
  certainty: 'clear',
  steps: ['keep-proof'],
  dates: { deadline: '2026-01-15T10:00:00+01:00', refundFrom: '2026-02-12' },
  problems: [],
};

describe('what differs between two decisions', () => {
  it('is nothing where they are the same', () => {
    expect(differencesOf(decided, structuredClone(decided))).toEqual([]);
  });

  it('is each part that is another', () => {
    const after = { ...decided, verdict: 'review', steps: ['ask-human', 'keep-proof'] };
    expect(differencesOf(decided, after)).toEqual([
      { part: 'verdict', before: 'full', after: 'review' },
      { part: 'steps', before: ['keep-proof'], after: ['ask-human', 'keep-proof'] },
    ]);
  });

  it('is each date on its own, also one that came or went', () => {
    const after = { ...decided, dates: { deadline: '2026-01-16T10:00:00+01:00' } };
    expect(differencesOf(decided, after)).toEqual([
      {
        part: 'dates',
        date: 'deadline',
        before: '2026-01-15T10:00:00+01:00',
        after: '2026-01-16T10:00:00+01:00',
      },
      { part: 'dates', date: 'refundFrom', before: '2026-02-12', after: null },
    ]);
  });

  it('is no other way of writing the same moment', () => {
    const after = { ...decided, dates: { ...decided.dates, deadline: '2026-01-15T09:00:00Z' } };
    expect(differencesOf(decided, after)).toEqual([]);
  });

  it('leaves out what was not expected at all', () => {
    const after = { ...decided, status: 'none', dates: {} };
    expect(differencesOf({ verdict: 'full' }, after)).toEqual([]);
  });
});
