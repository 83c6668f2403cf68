import type { Node } from '../../explore.ts';
import type { Fact } from '../../schema.ts';
import type { Test } from '../../state.ts';
import { mostBits } from './answer-reader.ts';
import type { AnswerTable } from './answer-table.ts';

/** What a place of a diagram tests. */
export const kinds = { compare: 0, is: 1, among: 2, has: 3, hasOneOf: 4, untold: 5 } as const;

/** The codes of a fact that pass a test: a table from the least of them on. */
interface CodeSet {
  from: number;
  passes: Uint8Array;
}

/** A test: its kind, the end or fact that it looks at, and what with. */
interface FlatTest {
  kind: number;
  one: number;
  /** The end that is taken away, the code, the bits, or the number of the set. */
  other?: number;
  /** The most that the difference may be. */
  limit?: number;
}

/**
 * Decision diagrams in arrays, by the number of a place. A place that is negative is an end: its
 * complement is the number of a result.
 */
export interface FlatDiagram<T> {
  kinds: Uint8Array;
  one: Int32Array;
  other: Int32Array;
  limits: Float64Array;
  yes: Int32Array;
  no: Int32Array;
  sets: readonly CodeSet[];
  lists: readonly (readonly string[])[];
  results: readonly T[];
}

/** Takes in diagrams one after another; the arrays are made at the end. */
export interface FlatBuilder<T> {
  /**
   * @param variables those of the diagram: 0, now, then the earliest and latest of each fact
   * @returns where a walk through it begins
   */
  add: (root: Node | null, variables: readonly string[]) => number;
  finish: () => FlatDiagram<T>;
}

/** @param read makes a result of its JSON text; '' where a diagram was cut short */
export function flatBuilder<T>(table: AnswerTable, read: (text: string) => T): FlatBuilder<T> {
  const tests: FlatTest[] = [];
  const yes: number[] = [];
  const no: number[] = [];
  const sets: CodeSet[] = [];
  const lists: (readonly string[])[] = [];
  const results: T[] = [];
  const ends = new Map<string, number>();
  const untold = { kind: kinds.untold, one: 0 };

  const end = (result: string): number => {
    let known = ends.get(result);
    if (known === undefined) {
      known = results.push(read(result)) - 1;
      ends.set(result, known);
    }
    return ~known;
  };

  const codeSet = (codes: readonly number[]): number => {
    const from = codes.reduce((least, one) => Math.min(least, one));
    const passes = new Uint8Array(codes.reduce((most, one) => Math.max(most, one)) - from + 1);
    for (const code of codes) passes[code - from] = 1;
    return sets.push({ from, passes }) - 1;
  };

  const flat = (test: Test, variables: readonly string[]): FlatTest => {
    if (typeof test === 'string') return untold;
    const placeOf = (fact: string) => table.places.get(fact) as number;
    if (!('fact' in test)) {
      const [one = 0, other = 0] = [test[0], test[1]].map((variable) =>
        // The earliest instant of each fact comes first.
        variable < 2 ? variable : 2 * placeOf(variables[variable] as string) + 2 + (variable % 2),
      );
      return { kind: kinds.compare, one, other, limit: test[2] };
    }
    const one = placeOf(test.fact);
    if ('has' in test) {
      const { options = [] } = table.facts[one] as Fact;
      if (options.length > mostBits) {
        return { kind: kinds.hasOneOf, one, other: lists.push(test.has) - 1 };
      }
      const bits = options.map(({ id }, bit) => (test.has.includes(id) ? 1 << bit : 0));
      return { kind: kinds.has, one, other: bits.reduce((all, bit) => all | bit, 0) };
    }
    const [code, ...others] = test.is.flatMap((value) => table.codeOf(one, value) ?? []);
    if (code === undefined) return untold;
    return others.length
      ? { kind: kinds.among, one, other: codeSet([code, ...others]) }
      : { kind: kinds.is, one, other: code };
  };

  return {
    add: (root, variables) => {
      const known = new Map<Node, number>();
      const visit = (node: Node | null | undefined): number => {
        const { test, result = '', next = [] } = node ?? {};
        if (!node || test === undefined) return end(result);
        const before = known.get(node);
        if (before !== undefined) return before;
        const place = tests.push(flat(test, variables)) - 1;
        known.set(node, place);
        yes[place] = visit(next[0]);
        no[place] = visit(next[1]);
        return place;
      };
      return visit(root);
    },
    finish: () => ({
      kinds: Uint8Array.from(tests, ({ kind }) => kind),
      one: Int32Array.from(tests, ({ one }) => one),
      other: Int32Array.from(tests, ({ other = 0 }) => other),
      limits: Float64Array.from(tests, ({ limit = 0 }) => limit),
      yes: Int32Array.from(yes),
      no: Int32Array.from(no),
      sets,
      lists,
      results,
    }),
  };
}
