import type { Fact } from '../../schema.ts';
import type { Answer } from '../../types.ts';
import { startOfDay } from '../../wall-calendar.ts';
import { fromWallClock, toWallClock } from '../../zone.ts';
import { roundValue } from '../witness/round-value.ts';

const day = 864e5;

/** Answers name years from 1900 to 2999. */
const earliest = Date.UTC(1900, 0, 2);
const latest = Date.UTC(2999, 11, 30);

/** Where nothing narrower is known, values are looked for so far from what is known. */
const reach = 3 * day;

/** Farther from 0 than this no number is looked for. */
const hugest = 1e15;

/** More places than this are not told apart. */
const manyPlaces = 12;

/** Away from the middle, so that sums and differences of such values rarely meet a limit. */
const within = ([low, high]: readonly [number, number]) => low + 0.382 * (high - low);

/** The places between cuts, and the cuts that lie inside the range of a fact. */
function placesOf(
  cuts: ReadonlySet<number>,
  [low, high]: readonly [number, number],
  width: number,
) {
  const inside = [...cuts].filter((cut) => cut > low && cut < high).sort((a, b) => a - b);
  const kept = inside.filter((cut, index) => cut - (inside[index - 1] ?? -Infinity) >= width);
  const ends = [low, ...kept.slice(0, manyPlaces), high];
  const places = ends.slice(1).map((end, index) => [ends[index] as number, end] as const);
  return { places: places.filter(([from, to]) => to - from >= width), kept };
}

/**
 * The answers to an instant, date or number that stand for the places between some values, and for
 * those values where a date alone cannot tell on which side it lies.
 *
 * @param now milliseconds since 1970 UTC
 * @returns the exact ones also as values, in milliseconds since 1970 UTC or as numbers
 */
export function quantitiesOf(
  fact: Fact,
  cuts: ReadonlySet<number>,
  now: number,
  timeZone: string,
): { answers: Answer[]; values: number[] } {
  const { type, notAfter, min = -hugest, max = hugest } = fact;
  if (type === 'number') {
    const { places } = placesOf(cuts, [min - 2 ** -8, max], 2 ** -8);
    const units = [1, 0.5, 0.1, 0.01, 0.001, 2 ** -8];
    const values = places
      .map(([low, high]) =>
        roundValue([low + 2 ** -8, high], units, { about: Math.max(min, 0), reach: 10 }),
      )
      .filter((value) => value !== null);
    return { answers: values, values };
  }
  const range = [earliest, notAfter ? now : latest] as const;
  const { places, kept } = placesOf(cuts, range, 2000);
  const middles = places.map(([low, high]) => {
    const from = low > earliest ? low : Math.min(high, now) - reach;
    return within([from, high < latest ? high : Math.max(low, now) + reach]);
  });
  const dayOf = (instant: number) => startOfDay(toWallClock(instant, timeZone));
  const dateOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);
  if (type === 'date') {
    const found = places.flatMap(([low, high], index) => {
      const wall = dayOf(middles[index] as number);
      const days = [wall, wall + day, wall - day];
      return days
        .filter((one) => {
          const start = fromWallClock(one, timeZone).earliest;
          return start > low && start <= high;
        })
        .slice(0, 1);
    });
    const values = found.map((wall) => fromWallClock(wall, timeZone).earliest);
    return { answers: found.map(dateOf), values };
  }
  const values = middles.map((middle) => Math.round(middle / 1000) * 1000);
  // A date alone tells least where a cut parts it.
  const days = new Set(kept.filter((cut) => cut < now || !notAfter).map(dayOf));
  const answers = [
    ...values.map((value) => new Date(value).toISOString()),
    ...[...days].map(dateOf),
  ];
  return { answers, values };
}
