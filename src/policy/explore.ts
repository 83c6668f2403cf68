import { holds } from './language/holds.ts';
import type { State } from './state.ts';
import { Fork, type Test } from './state.ts';

/** A place in a decision diagram: a test and where its yes and no lead, or a result by its text. */
export interface Node {
  /** Absent where the diagram ends. */
  test?: Test;
  /** The open facts that the test rests on. */
  facts: readonly string[];
  next: readonly Node[];
  /** The JSON text of the result; absent, too, where the search was cut short. */
  result?: string;
}

/** All that an evaluation can come to, whatever the answers that are still open. */
export interface Prospect<T> {
  /** The different results, by their JSON text. */
  results: ReadonlyMap<string, T>;
  /** `null` where no answer is possible. */
  root: Node | null;
  /** How many places the diagram has. */
  size: number;
  /** How many suppositions were tried. */
  tries: number;
  /** The open facts that the result depends on. */
  facts: ReadonlySet<string>;
  /** Whether the search was cut short, so that more may be possible. */
  incomplete: boolean;
}

/** Runs an evaluation as far as the state allows. */
export function attempt<T>(evaluate: () => T): T | Fork {
  try {
    return evaluate();
  } catch (fork) {
    if (fork instanceof Fork) return fork;
    throw fork;
  }
}

/**
 * The state, after a supposition about some facts, with all that follows from the answers being
 * possible ones: `null` when they are not. Where supposing one side of an open question would make
 * them impossible, the other side holds.
 */
export function plausible(state: State, facts: readonly string[]): State | null {
  let current = state;
  for (const { when, answers } of state.policy.problems.checks) {
    if (!answers.some((fact) => facts.includes(fact))) continue;
    for (;;) {
      const found = attempt(() => holds(current, when));
      if (found === true) return null;
      if (found === false || !found.branch) break;
      const { branch } = found;
      const [yes, no] = [true, false].map((side) => {
        const next = branch(side);
        return attempt(() => holds(next, when)) === true ? null : next;
      });
      if (yes && no) break;
      if (!yes && !no) return null;
      current = (yes ?? no) as State;
    }
  }
  return current;
}

const budget = 20_000;

/** Deeper than this, the call stack of a small device could end. */
const deepest = 1000;

/**
 * Evaluates under every supposition about the open facts that real customers can meet.
 *
 * The suppositions form a decision diagram: a question whose answers lead to the same place is no
 * node of it, so its facts are not among those that the result depends on.
 *
 * @param limit how many suppositions to try at most
 * @param known the states that other searches from the same start came upon, by the way there, and
 * with them what these worked out
 */
export function explore<T>(
  start: State,
  evaluate: (state: State) => T,
  limit = budget,
  known?: Map<string, State | null>,
): Prospect<T> {
  const results = new Map<string, T>();
  const facts = new Set<string>();
  const nodes = new Map<string, Node>();
  const ids = new Map<Node, number>();
  let left = limit;
  /** The node of that key. Each is part of the diagram from when it is made on. */
  const node = (key: string, made: Node): Node => {
    const same = nodes.get(key);
    if (same) return same;
    nodes.set(key, made);
    ids.set(made, ids.size);
    for (const fact of made.facts) facts.add(fact);
    return made;
  };
  const visit = (state: State, depth: number, way = ''): Node | null => {
    const found = attempt(() => evaluate(state));
    if (!(found instanceof Fork)) {
      const result = JSON.stringify(found) ?? '';
      results.set(result, found);
      return node(result, { facts: [], next: [], result });
    }
    const { branch, test, facts } = found;
    const key = JSON.stringify(test);
    if (depth > deepest) left = 0;
    if (!branch || --left < 0) return node(`open ${key}`, { facts, next: [] });
    const next = [true, false]
      .map((side) => {
        const there = `${way}${key}${side}`;
        const one = known?.get(there) ?? plausible(branch(side), facts);
        known?.set(there, one);
        return one && visit(one, depth + 1, there);
      })
      .filter((one) => one !== null);
    if (next.length < 2 || next[0] === next[1]) return next[0] ?? null;
    return node(`${key} ${next.map((one) => ids.get(one))}`, { test, facts, next });
  };
  const root = visit(start, 0);
  return {
    results,
    root,
    size: nodes.size,
    tries: limit - left,
    facts,
    incomplete: left < 0,
  };
}
