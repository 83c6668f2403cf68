import { describe, expect, it } from 'vitest';
import { readWallTime, wallTimeOf } from '../../../src/preview/see/wall-time.ts';

const paris = 'Europe/Paris';

describe('a moment on the clock of the policy’s zone', () => {
  it('is an instant', () => {
    expect(readWallTime('2026-01-12T10:00', paris)).toEqual({
      now: '2026-01-12T09:00:00.000Z',
      trouble: null,
    });
  });

  it('is an hour later where spring skips it, and says so', () => {
    // On 29 March 2026 the clock goes from 02:00 to 03:00.
    expect(readWallTime('2026-03-29T02:30', paris)).toEqual({
      now: '2026-03-29T01:30:00.000Z',
      trouble: 'skipped',
    });
  });

  it('is the first of two where autumn repeats it, and says so', () => {
    // On 25 October 2026 the clock goes back from 03:00 to 02:00.
    expect(readWallTime('2026-10-25T02:30', paris)).toEqual({
      now: '2026-10-25T00:30:00.000Z',
      trouble: 'repeated',
    });
  });

  it('is nothing while it is being typed', () => {
    for (const text of ['', '2026-03-29', '2026-02-30T10:00', 'demain']) {
      expect(readWallTime(text, paris)).toBeNull();
    }
  });

  it('is written as a field takes it', () => {
    expect(wallTimeOf(Date.UTC(2026, 2, 29, 1, 30), paris)).toBe('2026-03-29T03:30');
  });
});
