import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantReader } from '../../src/policy/analysis/compile/instant-reader.ts';
import { zoneOffsets } from '../../src/policy/analysis/compile/zone-offsets.ts';
import { readMoment } from '../../src/policy/read-moment.ts';

const zones = ['Europe/Paris', 'America/Caracas', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];

const two = (number: number) => String(number).padStart(2, '0');
const upTo = (max: number) => fc.integer({ min: 0, max }).map(two);

/** What instants look like, and what only nearly does. */
const text = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1895, max: 2040 }), fc.constantFrom(2999, 3000)),
    month: upTo(13),
    day: upTo(32),
    time: fc.oneof(
      fc.constant(''),
      fc
        .tuple(fc.constantFrom('T', 'T', 't', ' ', '_'), upTo(24), upTo(60))
        .map(([mark, hour, minute]) => `${mark}${hour}:${minute}`),
    ),
    seconds: fc.oneof(fc.constantFrom('', '.5', '.123', '.1234567'), upTo(60)),
    offset: fc.constantFrom(
      '',
      '',
      'Z',
      'z',
      '+01:00',
      '-09:30',
      '+0100',
      '+24:00',
      '+01',
      '−01:00',
    ),
    slip: fc.option(fc.tuple(fc.nat(24), fc.constantFrom('', 'x', '/', ':', ' ', '٣')), {
      freq: 9,
    }),
  })
  .map(({ year, month, day, time, seconds, offset, slip }) => {
    const clock = time && (/^\d/.test(seconds) ? `${time}:${seconds}` : time);
    const fraction = time && seconds.startsWith('.') ? `:07${seconds}` : '';
    const whole = `${year}-${month}-${day}${clock}${fraction}${time && offset}`;
    return slip ? whole.slice(0, slip[0]) + slip[1] + whole.slice(slip[0] + 1) : whole;
  });

describe('an instant that is read fast', () => {
  it('is the same as one that is read with care, in every form and zone', () => {
    const readers = new Map(zones.map((zone) => [zone, instantReader(zone, zoneOffsets(zone))]));
    const ends = new Float64Array(2);
    fc.assert(
      fc.property(text, fc.constantFrom(...zones), (one, zone) => {
        const read = readers.get(zone)?.(one, ends, 0);
        const [earliest, latest] = ends;
        expect(read ? { earliest, latest } : null).toEqual(readMoment(one, zone));
      }),
      { numRuns: 5000 },
    );
  });

  it('is the same around each change of clocks', () => {
    const ends = new Float64Array(2);
    const changes: [string, string][] = [
      ['Europe/Paris', '2026-03-29'],
      ['Europe/Paris', '2026-10-25'],
      ['Pacific/Apia', '2011-12-30'],
      ['America/Caracas', '2007-12-09'],
      ['Australia/Lord_Howe', '2026-04-05'],
    ];
    for (const [zone, date] of changes) {
      const read = instantReader(zone, zoneOffsets(zone));
      for (let quarter = -120; quarter < 220; quarter += 2) {
        const wall = new Date(Date.parse(date) + quarter * 9e5).toISOString();
        for (const one of [wall.slice(0, 16), wall.slice(0, 10)]) {
          expect(read(one, ends, 0)).toBe(true);
          const [earliest, latest] = ends;
          expect({ one, earliest, latest }).toEqual({ one, ...readMoment(one, zone) });
        }
      }
    }
  });
});
