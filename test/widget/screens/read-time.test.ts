import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/widget/screens/read-time.ts';

describe('a time of day, as people write it', () => {
  it.each([
    ['14:30', '14:30'],
    ['14h30', '14:30'],
    ['14 H 30', '14:30'],
    ['14 h', '14:00'],
    ['14', '14:00'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['9.05', '09:05'],
    ['14,30', '14:30'],
    ['0:00', '00:00'],
    ['23:59:59', '23:59:59'],
    ['2:30 pm', '14:30'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    [' 8h ', '08:00'],
    ['١٤:٣٠', '14:30'],
    ['۱۴:۳۰', '14:30'],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['', '24:00', '12:60', '12:30:60', 'midi', '14:3', '12345', '-1', '14:30 demain'])(
    '“%s” is none',
    (text) => expect(readTime(text)).toBeNull(),
  );
});
