import { describe, expect, it } from 'vitest';
import { decide, formatMoment, readMoment } from '../../src/policy/index.ts';
import { policyThatDates } from './test-policy.ts';

const paris = 'Europe/Paris';

/** The two ends of what a text means, in UTC. */
function read(text: string, timeZone = paris) {
  const moment = readMoment(text, timeZone);
  return moment && [moment.earliest, moment.latest].map((end) => new Date(end).toISOString());
}

const exactly = (instant: string) => [instant, instant];

describe('an instant', () => {
  it.each([
    ['2026-01-12T10:00:00+01:00', '2026-01-12T09:00:00.000Z'],
    ['2026-01-12T10:00:00Z', '2026-01-12T10:00:00.000Z'],
    ['2026-01-12T10:00:00z', '2026-01-12T10:00:00.000Z'],
    ['2026-01-12T10:00:00-05:00', '2026-01-12T15:00:00.000Z'],
    ['2026-01-12T10:00:00+05:30', '2026-01-12T04:30:00.000Z'],
    ['2026-01-12T10:00:00+0530', '2026-01-12T04:30:00.000Z'],
    ['2026-01-12T10:00+01:00', '2026-01-12T09:00:00.000Z'],
    ['2026-01-12T10:00:00.25Z', '2026-01-12T10:00:00.250Z'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
  ])('with an offset is exact: %s', (text, instant) => {
    expect(read(text)).toEqual(exactly(instant));
    expect(read(text, 'Asia/Tokyo')).toEqual(exactly(instant));
  });

  it.each([
    ['2026-01-12T10:00:00', paris, '2026-01-12T09:00:00.000Z'],
    ['2026-01-12T10:00', paris, '2026-01-12T09:00:00.000Z'],
    ['2026-01-12 10:00', paris, '2026-01-12T09:00:00.000Z'],
    ['2026-07-12T10:00', paris, '2026-07-12T08:00:00.000Z'],
    ['2026-07-12T10:00', 'America/Martinique', '2026-07-12T14:00:00.000Z'],
    ['2026-07-12T10:00', 'Asia/Kolkata', '2026-07-12T04:30:00.000Z'],
    ['2026-07-12T10:00', 'UTC', '2026-07-12T10:00:00.000Z'],
    ['2026-12-31T23:59:59', paris, '2026-12-31T22:59:59.000Z'],
  ])('without one is read from a clock in the zone: %s in %s', (text, timeZone, instant) => {
    expect(read(text, timeZone)).toEqual(exactly(instant));
  });

  it.each([
    ['2026-10-25T02:00:00', paris, '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T02:30', paris, '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T02:59:59', paris, '2026-10-25T00:59:59.000Z', '2026-10-25T01:59:59.000Z'],
    [
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ],
    // Half an hour is repeated there.
    [
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ],
  ])('in the hour that autumn repeats may be either: %s in %s', (text, zone, first, second) => {
    expect(read(text, zone)).toEqual([first, second]);
  });

  it.each([
    ['2026-10-25T01:59:59', '2026-10-24T23:59:59.000Z'],
    ['2026-10-25T03:00:00', '2026-10-25T02:00:00.000Z'],
  ])('just outside that hour is one: %s', (text, instant) => {
    expect(read(text)).toEqual(exactly(instant));
  });

  it.each([
    ['2026-03-29T01:59:59', paris, '2026-03-29T00:59:59.000Z'],
    ['2026-03-29T02:00:00', paris, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T02:30:00', paris, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00:00', paris, '2026-03-29T01:00:00.000Z'],
    ['2026-03-08T02:30:00', 'America/Los_Angeles', '2026-03-08T10:30:00.000Z'],
  ])('that spring skips moves forward by the gap: %s in %s', (text, timeZone, instant) => {
    expect(read(text, timeZone)).toEqual(exactly(instant));
  });

  it.each([
    ['2026-04-10', paris, '2026-04-09T22:00:00.000Z', '2026-04-10T21:59:59.000Z'],
    ['2026-03-29', paris, '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.000Z'],
    ['2026-10-25', paris, '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.000Z'],
    ['2028-02-29', 'UTC', '2028-02-29T00:00:00.000Z', '2028-02-29T23:59:59.000Z'],
    // There the day begins at 01:00.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T02:59:59.000Z'],
  ])('of which only the date is known is any of that day: %s in %s', (text, zone, from, to) => {
    expect(read(text, zone)).toEqual([from, to]);
  });

  it.each([
    '',
    'unknown',
    'yesterday',
    '12/01/2026',
    '2026-1-2',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-12T24:00',
    '2026-01-12T10:60',
    '2026-01-12T10:00:60',
    '2026-01-12T10',
    '2026-01-12T10:00:00+1',
    '2026-01-12Z',
    ' 2026-01-12',
    '2026-01-12T10:00:00 Europe/Paris',
    '1768208400000',
  ])('is not: %j', (text) => {
    expect(readMoment(text, paris)).toBeNull();
  });
});

describe('a duration after an instant', () => {
  const later = (now: string, duration: string, timeZone = paris) =>
    decide(policyThatDates({ plus: ['now', duration] }, { timeZone }), {}, { now }).dates.result;
  const earlier = (now: string, duration: string, timeZone = paris) =>
    decide(policyThatDates({ minus: ['now', duration] }, { timeZone }), {}, { now }).dates.result;

  it.each([
    ['2026-03-27T18:00', 'PT72H', '2026-03-30T19:00:00+02:00'],
    ['2026-03-27T18:00', 'P3D', '2026-03-30T18:00:00+02:00'],
    ['2026-10-24T12:00', 'PT24H', '2026-10-25T11:00:00+01:00'],
    ['2026-10-24T12:00', 'P1D', '2026-10-25T12:00:00+01:00'],
    ['2026-10-24T12:00', 'P1DT24H', '2026-10-26T12:00:00+01:00'],
    ['2026-01-12T10:00', 'PT90M', '2026-01-12T11:30:00+01:00'],
    ['2026-01-12T10:00', 'PT0S', '2026-01-12T10:00:00+01:00'],
  ])('elapses for hours and keeps the clock for days: %s + %s', (now, duration, result) => {
    expect(later(now, duration)).toBe(result);
  });

  it.each([
    ['2026-01-31T10:00', 'P1M', '2026-02-28T10:00:00+01:00'],
    ['2028-01-31T10:00', 'P1M', '2028-02-29T10:00:00+01:00'],
    ['2026-01-31T10:00', 'P2M', '2026-03-31T10:00:00+02:00'],
    ['2026-08-31T10:00', 'P6M', '2027-02-28T10:00:00+01:00'],
    ['2026-11-30T10:00', 'P3M', '2027-02-28T10:00:00+01:00'],
    ['2028-02-29T10:00', 'P1Y', '2029-02-28T10:00:00+01:00'],
    ['2028-02-29T10:00', 'P4Y', '2032-02-29T10:00:00+01:00'],
    ['2026-01-31T10:00', 'P1M1D', '2026-03-01T10:00:00+01:00'],
    ['2026-01-15T10:00', 'P1Y6M', '2027-07-15T10:00:00+02:00'],
    ['2026-01-15T10:00', 'P2W', '2026-01-29T10:00:00+01:00'],
    ['2026-12-31T10:00', 'P1M', '2027-01-31T10:00:00+01:00'],
  ])('ends a month on its last day when it is shorter: %s + %s', (now, duration, result) => {
    expect(later(now, duration)).toBe(result);
  });

  it.each([
    ['2026-03-31T10:00', 'P1M', '2026-02-28T10:00:00+01:00'],
    ['2026-01-15T10:00', 'P1M', '2025-12-15T10:00:00+01:00'],
    ['2026-03-01T10:00', 'P1D', '2026-02-28T10:00:00+01:00'],
    ['2026-03-30T19:00', 'PT72H', '2026-03-27T18:00:00+01:00'],
  ])('goes back the same way: %s - %s', (now, duration, result) => {
    expect(earlier(now, duration)).toBe(result);
  });

  it.each([
    ['2026-03-28T02:30', 'P1D', '2026-03-29T03:30:00+02:00'],
    ['2026-10-24T02:30', 'P1D', '2026-10-25T02:30:00+02:00'],
    ['2026-02-28T02:30', 'P29D', '2026-03-29T03:30:00+02:00'],
  ])('lands on a real instant where the clock changes: %s + %s', (now, duration, result) => {
    expect(later(now, duration)).toBe(result);
  });

  it('is counted on the calendar of the policy, wherever the instant was written', () => {
    expect(later('2026-03-31T23:00:00Z', 'P1M', 'Asia/Tokyo')).toBe('2026-05-01T08:00:00+09:00');
    expect(later('2026-03-31T23:00:00Z', 'P1M', 'UTC')).toBe('2026-04-30T23:00:00+00:00');
  });
});

describe('a moment in words', () => {
  it('is shown in the zone, with the day of the week', () => {
    const words = formatMoment('2026-01-15T10:00:00+01:00', { lang: 'fr', timeZone: paris });
    expect(words).toBe('jeudi 15 janvier 2026 à 10:00');
  });

  it('is shown in the zone of the customer where that is asked for', () => {
    const timeZone = 'America/Martinique';
    const words = formatMoment('2026-01-15T02:00:00+01:00', { lang: 'fr', timeZone });
    expect(words).toBe('mercredi 14 janvier 2026 à 21:00');
  });

  it('stays the same day everywhere when it is a day', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const words = formatMoment('2026-02-12', { lang: 'en', timeZone });
      expect(words).toBe('Thursday, February 12, 2026');
    }
  });

  it('may leave the day of the week out', () => {
    const words = formatMoment('2026-02-12', { lang: 'fr', timeZone: paris, weekday: false });
    expect(words).toBe('12 février 2026');
  });

  it('stays as it is where it cannot be shown', () => {
    expect(formatMoment('soon', { lang: 'fr', timeZone: paris })).toBe('soon');
    expect(formatMoment('2026-02-12T10:00:00Z', { lang: 'fr', timeZone: 'Mars/Base' })).toBe(
      '2026-02-12T10:00:00Z',
    );
    expect(formatMoment('2026-02-12', { lang: 'not a language', timeZone: paris })).toBe(
      '2026-02-12',
    );
  });
});
