import type { Derived } from '../schema.ts';
import type { Branch, Leaf, Node } from './node.ts';
import type { Proof } from './proof.ts';
import type { View } from './view.ts';

/** What would have to be otherwise, and where it stands. */
export type Failure =
  | { is: 'leaf'; leaf: Leaf; wanted: boolean; path: string }
  | { is: 'case'; name: string; index: number; path: string }
  /** A fact that would then have to be answered. */
  | { is: 'more' };

/** What fails; `null` where the settings, not the answers, forbid it. */
type Failures = readonly Failure[] | null;

export interface Failing {
  /** The tests by which a condition is not what is wanted; none where it is, or is open. */
  condition(node: Node, wanted: boolean, at: string): Failures;
  /** The tests by which a place does not come to an id. */
  id(is: Derived, wanted: string, at: string): Failures;
}

/** How many tests fail. */
export function countOf(failures: readonly Failure[]): number {
  const more = failures.filter((one) => one.is === 'more').length;
  const groups = failures.flatMap((one) => (one.is === 'leaf' ? [one.leaf.group] : []));
  return new Set(groups).size + more;
}

const together = (all: readonly Failures[]): Failures =>
  all.includes(null) ? null : all.flatMap((one) => one ?? []);

const fewest = (all: readonly Failures[]): Failures => {
  const possible = all.filter((one) => one !== null);
  return possible.sort((a, b) => countOf(a) - countOf(b))[0] ?? null;
};

/** @param view all tests as they are */
export function failingIn(proof: Proof, view: View): Failing {
  const { classes } = proof.state.policy;

  /** The tests by which a class has none of the values (or, where they are unwanted, one). */
  const ofClass = (name: string, fits: (id: string) => boolean, at: string): Failures => {
    const list = proof.cases(name);
    const ways = list.flatMap((one, index): Failures[] => {
      const targets = reachable(one.is).filter(fits);
      if (!targets.length) return [];
      const into = fewest(targets.map((id) => toId(one.is, id, at)));
      const own = condition(one.when, true, at);
      const before = list.slice(0, index).map(({ when }) => condition(when, false, at));
      return [together([own, into, ...before])];
    });
    const found = fewest(ways);
    if (!found?.length) return found;
    const [index = -1, ...others] = view.cases(name);
    return others.length ? found : [{ is: 'case', name, index, path: at }, ...found];
  };

  /** All ids that a place can come to, for some customer. */
  const reachable = (is: Derived): string[] => {
    if (typeof is === 'string') return [is];
    if (!classes[is.from]) return [...view.ids(is)];
    return [...new Set(proof.cases(is.from).flatMap((one: Branch) => reachable(one.is)))];
  };

  const toId = (is: Derived, wanted: string, at: string): Failures => {
    const ids = view.ids(is);
    if (ids.has(wanted)) return [];
    if (typeof is === 'string' || !classes[is.from]) return null;
    return ofClass(is.from, (id) => id === wanted, at);
  };

  const condition = (node: Node, wanted: boolean, at: string): Failures => {
    const truth = view.truth(node);
    if (truth === wanted) return [];
    if (truth === null && (node.is === 'leaf' || node.is === 'moot')) return [];
    switch (node.is) {
      case 'constant':
        return null;
      case 'leaf':
        return [{ is: 'leaf', leaf: node.leaf, wanted, path: wanted ? node.path : at }];
      case 'moot':
        return node.alone
          ? together([condition(node.applies, true, at), [{ is: 'more' }]])
          : [{ is: 'leaf', leaf: node.leaf, wanted, path: wanted ? node.path : at }];
      case 'not':
        return condition(node.part, !wanted, wanted ? node.path : at);
      case 'class': {
        const fits = (id: string) => node.values.includes(id) === wanted;
        return ofClass(node.name, fits, wanted ? node.path : at);
      }
      default: {
        const all = (node.is === 'all') === wanted;
        const parts = node.parts.map((part) => condition(part, wanted, wanted ? part.path : at));
        return all ? together(parts) : fewest(parts);
      }
    }
  };
  return { condition, id: toId };
}
