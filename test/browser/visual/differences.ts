import type { Blocks } from './blocks.ts';

/** What of a picture is not as it was. */
export interface Differences {
  /** In words, for a report; empty when the pictures agree. */
  says: string[];
  /** The blocks that differ, by their index. */
  blocks: number[];
}

/** Lines that fall otherwise, by the fonts of another machine. */
const rowsOfSlack = 2;
/** Of 255, in one channel: more than other glyphs make of the same words in the same colours. */
const tolerance = 44;
/** How many blocks may differ: the ends of a few words. */
const strays = 6;
/** Without any text a block is one colour, whatever the font, but for what was rounded. */
const flatTolerance = 13;

function between({ means }: Blocks, at: number, other: Blocks, there: number): number {
  let most = 0;
  for (let channel = 0; channel < 3; channel++) {
    const difference = (means[at * 3 + channel] ?? 0) - (other.means[there * 3 + channel] ?? 0);
    most = Math.max(most, Math.abs(difference));
  }
  return most;
}

/** How far a block is from the closest of those about its place. */
function distance(one: Blocks, at: number, other: Blocks): number {
  const [x, y] = [at % one.columns, Math.floor(at / one.columns)];
  let least = 255;
  for (const [dx, dy] of [
    [0, 0],
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    const [column, row] = [x + dx, y + dy];
    if (column < 0 || row < 0 || column >= other.columns || row >= other.rows) continue;
    least = Math.min(least, between(one, at, other, row * other.columns + column));
  }
  return least;
}

/** The colour that most blocks have: what stands behind the text. */
function ground({ means }: Blocks): number[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < means.length; at += 3) {
    const colour = [...means.subarray(at, at + 3)].map((mean) => Math.round(mean / 16)).join(' ');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most = ''] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return most.split(' ').map((level) => Math.min(255, Number(level) * 16));
}

/** Compares a picture with its reference, tolerant of the fonts of another machine. */
export function differencesOf(now: Blocks, reference: Blocks): Differences {
  const says: string[] = [];
  if (now.columns !== reference.columns) {
    says.push(`${now.columns} blocks wide instead of ${reference.columns}`);
  }
  if (Math.abs(now.rows - reference.rows) > rowsOfSlack) {
    says.push(`${now.rows} blocks high instead of ${reference.rows}`);
  }
  const [colour, before] = [ground(now), ground(reference)];
  if (colour.some((mean, at) => Math.abs(mean - (before[at] ?? 0)) > flatTolerance)) {
    says.push(`its ground is rgb(${colour}) instead of rgb(${before})`);
  }
  const blocks: number[] = [];
  const shared = Math.min(now.rows, reference.rows) * now.columns;
  for (let at = 0; at < shared && now.columns === reference.columns; at++) {
    // Both ways: something new is nowhere in the reference, something missing nowhere in the picture.
    const most = Math.max(distance(now, at, reference), distance(reference, at, now));
    if (most > tolerance) blocks.push(at);
  }
  if (blocks.length > strays) says.push(`${blocks.length} blocks differ`);
  return { says, blocks };
}
