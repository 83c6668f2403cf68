import type { Fact } from '../../schema.ts';
import { absent, none } from './answer-reader.ts';
import type { AnswerTable } from './answer-table.ts';
import { type FlatDiagram, kinds } from './flat-builder.ts';

/** Of two comparisons that differ in strictness alone, the limits differ by this much. */
const step = 2 ** -8;

/** What sums of broken numbers may be off by. */
const rounding = 1e-5;

const clearlyOver = step + rounding;

/** A date alone lasts this long where the clock goes back that night. */
const longestDay = 25 * 36e5 - 1000;

/** What a fact can be while it is open, as a start state has it. */
interface Range {
  low: number;
  /** `null` is the present moment. */
  high: number | null;
  /** How much later its latest end can be than its earliest. */
  width: number;
}

function rangeOf({ type, notAfter, unknown, min, max }: Fact): Range {
  const known = !(unknown && unknown.reads === undefined);
  const exact = type === 'date' || (type === 'number' && known);
  return {
    low: exact ? (min ?? -Infinity) : -Infinity,
    high: notAfter ? null : (max ?? Infinity),
    width: exact ? 0 : type === 'instant' && known ? longestDay : Infinity,
  };
}

type Side = 'yes' | 'no' | 'open' | 'doubtful';

/** Walks through flat diagrams by the answers in a table. */
export interface Walker {
  /**
   * Walks on from a place.
   *
   * @returns the end, which is negative; else the place whose test is open or doubtful
   */
  walk: (from: number) => number;
  /** All ends that a walk may come to, whatever the open answers are, and maybe some more. */
  spread: (from: number) => Set<number>;
  /** Whether the last walks met a test that the diagram cannot tell for these answers; forgets it. */
  doubted: () => boolean;
}

/**
 * @param applies for each fact that does not always apply, the place from where that is told
 * @param isTrue what a result there tells; `undefined` where it is none
 */
export function makeWalker<T>(
  table: AnswerTable,
  diagram: FlatDiagram<T>,
  applies: readonly (number | undefined)[],
  isTrue: (result: T) => boolean | undefined,
): Walker {
  const { codes, ends, bits, lists } = table;
  const { kinds: kindOf, one: firsts, other: seconds, limits, yes, no, sets, results } = diagram;
  const ranges = table.facts.map(rangeOf);
  let doubtful = false;

  /** Reads an absent answer to a fact that does not apply; whether it is one. */
  const fill = (fact: number): boolean => {
    const from = applies[fact];
    if (from === undefined || codes[fact] !== absent) return false;
    const end = walk(from);
    if (end >= 0) return false;
    const told = isTrue(results[~end] as T);
    if (told === undefined) doubtful = true;
    return told === false && table.readOtherwise(fact);
  };

  /** Fills in what a test looks at, where that does not apply; whether anything was. */
  const fillFor = (place: number): boolean => {
    const [one, other] = [firsts[place] as number, seconds[place] as number];
    if (kindOf[place] === kinds.untold) return false;
    if (kindOf[place] !== kinds.compare) return fill(one);
    return [one, other].map((end) => end > 1 && fill((end >> 1) - 1)).some(Boolean);
  };

  /** The least or most that an end can be. */
  const extreme = (end: number, side: 'low' | 'high'): number => {
    const value = ends[end] as number;
    if (!Number.isNaN(value)) return value;
    return ranges[(end >> 1) - 1]?.[side] ?? (ends[1] as number);
  };

  /** A comparison of what is known that is too close to tell without care. */
  const compareClosely = (one: number, other: number, limit: number): Side => {
    const [a, b] = [ends[one] as number, ends[other] as number];
    const whole = Number.isInteger(a) && Number.isInteger(b);
    if (!whole || !(Number.isInteger(limit) || Number.isInteger(limit + step))) return 'doubtful';
    const over = a - b - limit;
    return over === 0 ? 'yes' : over === step ? 'no' : 'doubtful';
  };

  /** A test that cannot be told at once. */
  const settle = (place: number): Side => {
    if (kindOf[place] !== kinds.compare)
      return kindOf[place] === kinds.untold ? 'doubtful' : 'open';
    const [one, other] = [firsts[place] as number, seconds[place] as number];
    const limit = limits[place] as number;
    const open = [one, other].filter((end) => Number.isNaN(ends[end]));
    if (!open.length) return compareClosely(one, other, limit);
    if (open.some((end) => codes[(end >> 1) - 1] !== absent)) return 'doubtful';
    let most = extreme(one, 'high') - extreme(other, 'low');
    let least = extreme(one, 'low') - extreme(other, 'high');
    if (one >> 1 === other >> 1) {
      const { width = Infinity } = ranges[(one >> 1) - 1] ?? {};
      [least, most] = one < other ? [-width, 0] : [0, width];
    }
    if (most <= limit) return 'yes';
    return least > limit ? 'no' : 'open';
  };

  /** Whether a test about a code holds. */
  const holds = (kind: number, fact: number, code: number, other: number): boolean => {
    if (kind === kinds.is) return code === other;
    if (kind === kinds.has) return code > none && ((bits[fact] as number) & other) !== 0;
    if (kind === kinds.among) {
      const { from, passes } = sets[other] as { from: number; passes: Uint8Array };
      return passes[code - from] === 1;
    }
    return diagram.lists[other]?.some((option) => lists[fact]?.has(option)) ?? false;
  };

  const walk = (from: number): number => {
    let place = from;
    while (place >= 0) {
      const kind = kindOf[place] as number;
      const one = firsts[place] as number;
      const other = seconds[place] as number;
      if (kind === kinds.compare) {
        const over = (ends[one] as number) - (ends[other] as number) - (limits[place] as number);
        if (over <= -rounding) {
          place = yes[place] as number;
          continue;
        }
        if (over >= clearlyOver) {
          place = no[place] as number;
          continue;
        }
      } else if (kind !== kinds.untold) {
        const code = codes[one] as number;
        if (code !== absent) {
          place = (holds(kind, one, code, other) ? yes[place] : no[place]) as number;
          continue;
        }
      }
      if (fillFor(place)) continue;
      const side = settle(place);
      if (side === 'doubtful') doubtful = true;
      if (side === 'doubtful' || side === 'open') return place;
      place = (side === 'yes' ? yes[place] : no[place]) as number;
    }
    return place;
  };

  return {
    walk,
    spread: (from) => {
      const found = new Set<number>();
      const seen = new Set<number>();
      const visit = (start: number) => {
        const place = walk(start);
        if (place < 0) found.add(place);
        else if (!doubtful && !seen.has(place)) {
          seen.add(place);
          visit(yes[place] as number);
          visit(no[place] as number);
        }
      };
      visit(from);
      return found;
    },
    doubted: () => {
      const before = doubtful;
      doubtful = false;
      return before;
    },
  };
}
