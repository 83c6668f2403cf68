import { type Line, within } from './line.ts';

export interface Place {
  x: number;
  y: number;
}

/** Round values on an edge: where they are counted from, and by which steps, the roundest first. */
export interface Grid {
  origin: number;
  units: readonly number[];
}

/** From the first value to just before the last. */
export type Interval = readonly [from: number, to: number];

const hour = 36e5;

/** So far beyond the last line the picture goes on. */
const margin = 48 * hour;

/** The interval, with ends where it has none. */
function closed([from, to]: Interval, reach: number): Interval {
  if (Number.isFinite(from)) return [from, Number.isFinite(to) ? to : Math.max(from, 0) + reach];
  return Number.isFinite(to) ? [to - reach, to] : [-reach, reach];
}

const inside = (value: number, [from, to]: Interval) => value >= from && value < to;

/** Where lines and edges cross within a box. */
function corners(lines: readonly Line[], [from, to]: Interval, [low, high]: Interval): Place[] {
  const found: Place[] = [from, to].flatMap((x) => [low, high].map((y) => ({ x, y })));
  const add = (x: number, y: number) => {
    if (x >= from && x <= to && y >= low && y <= high) found.push({ x, y });
  };
  lines.forEach((one, index) => {
    for (const x of [from, to]) add(x, (one.limit - one.x * x) / one.y);
    for (const y of [low, high]) add((one.limit - one.y * y) / one.x, y);
    for (const other of lines.slice(index + 1)) {
      const across = one.x * other.y - other.x * one.y;
      if (!across) continue;
      add(
        (one.limit * other.y - other.limit * one.y) / across,
        (one.x * other.limit - other.x * one.limit) / across,
      );
    }
  });
  return found;
}

/** The roundest place near another that lies in the box and on the same sides of all lines. */
function rounded(
  place: Place,
  box: readonly [Interval, Interval],
  lines: readonly Line[],
  grids: readonly [Grid, Grid],
): Place | null {
  const sides = lines.map((line) => within(line, place));
  const near = (value: number, { origin, units }: Grid, index: number) => {
    const unit = units[Math.min(index, units.length - 1)] as number;
    return [Math.round, Math.ceil, Math.floor].map(
      (round) => origin + round((value - origin) / unit) * unit,
    );
  };
  const tries = Math.max(...grids.map(({ units }) => units.length));
  for (let index = 0; index < tries; index++) {
    for (const x of near(place.x, grids[0], index)) {
      for (const y of near(place.y, grids[1], index)) {
        const fits = inside(x, box[0]) && inside(y, box[1]);
        if (fits && lines.every((line, at) => within(line, { x, y }) === sides[at]))
          return { x, y };
      }
    }
  }
  return null;
}

/**
 * A place in each part into which lines cut a box: exact, as parts between straight lines are convex
 * and so hold the middle of any three of their corners.
 *
 */
export function placesIn(
  box: readonly [Interval, Interval],
  lines: readonly Line[],
  grids: readonly [Grid, Grid],
): Place[] {
  const ends = [...box.flat(), ...lines.map(({ limit }) => limit)].filter(Number.isFinite);
  const reach = Math.max(...ends.map(Math.abs), 0) * 2 + margin;
  const near = box.map((one) => closed(one, margin)) as [Interval, Interval];
  const far = box.map((one) => closed(one, reach)) as [Interval, Interval];
  const middle = { x: (near[0][0] + near[0][1]) / 2, y: (near[1][0] + near[1][1]) / 2 };
  const parts = new Map<string, Place>();
  const add = (place: Place) => {
    const key = lines.map((line) => Number(within(line, place))).join('');
    if (parts.has(key)) return;
    const round = rounded(place, box, lines, grids);
    if (round) parts.set(key, round);
  };
  add(middle);
  const points = lines.length ? corners(lines, ...far) : [];
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b, j) => {
      for (const c of points.slice(i + j + 2)) {
        const flat = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        if (flat) add({ x: (a.x + b.x + c.x) / 3, y: (a.y + b.y + c.y) / 3 });
      }
    });
  });
  return [...parts.values()];
}
