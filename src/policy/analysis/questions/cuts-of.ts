import { explore, type Node } from '../../explore.ts';
import { startState } from '../../start-state.ts';
import type { Policy } from '../../types.ts';
import { restsOn } from '../check/names-in.ts';
import { type Atom, atomHolds } from './atoms-of.ts';

/** What parts the customers: a fact ('' for none) minus another is at most a limit, or more. */
export interface Cut {
  plus: string;
  minus: string;
  limit: number;
}

/** What the tests of a policy tell apart. */
export interface Cuts {
  /** The facts that they may look at. */
  facts: ReadonlySet<string>;
  differences: readonly Cut[];
  /** For each any-of fact the lists of options of which one is looked for. */
  lists: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Facts in tests whose arithmetic is not followed. */
  opaque: ReadonlySet<string>;
}

/** How many suppositions to try for one atom. */
const patience = 200;

/** What the atoms tell apart at a moment, in milliseconds since 1970 UTC. */
export function cutsOf(policy: Policy, atoms: readonly Atom[], now: number): Cuts {
  const differences = new Map<string, Cut>();
  const lists = new Map<string, string[][]>();
  const opaque = new Set<string>();
  const start = startState(policy, new Map(), now);
  const visit = ({ test, facts: on, next }: Node) => {
    if (typeof test === 'string') for (const fact of on) opaque.add(fact);
    else if (Array.isArray(test)) {
      const [a, b, limit] = test as [number, number, number];
      const [plus = '', minus = ''] = [start.variables[a], start.variables[b]];
      if (plus !== minus) differences.set(JSON.stringify(test), { plus, minus, limit });
    } else if (test && 'has' in test) {
      lists.set(test.fact, [...(lists.get(test.fact) ?? []), [...test.has]]);
    }
    next.forEach(visit);
  };
  for (const atom of atoms) {
    const { root } = explore(
      { ...start, results: new Map() },
      (state) => atomHolds(state, atom),
      patience,
    );
    if (root) visit(root);
  }
  const names = restsOn(
    policy,
    atoms.map(({ name, test }) => ({ [name]: test })),
  );
  const facts = new Set(Object.keys(policy.facts).filter((id) => names.has(id)));
  return { facts, differences: [...differences.values()], lists, opaque };
}
