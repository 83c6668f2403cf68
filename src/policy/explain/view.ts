import type { Derived } from '../schema.ts';
import type { Branch, Leaf, Node, Truth } from './node.ts';
import type { Proof } from './proof.ts';

/** What follows when only some tests are looked at. */
export interface View {
  truth(node: Node): Truth;
  /** The cases of a class that can be chosen: indices, -1 for none. */
  cases(name: string): readonly number[];
  /** The ids that a place can come to, past the cases or rules before it. */
  ids(is: Derived, earlier?: readonly Branch[]): ReadonlySet<string>;
  /** The rules that can decide: indices, -1 for none. */
  rules(): readonly number[];
}

/**
 * Looks at the tests for which `known` holds as they are, and at all others as open.
 *
 * @param rules how many of the rules may decide at most: those before them, and they
 */
export function viewOf(proof: Proof, known: (leaf: Leaf) => boolean, rules = Infinity): View {
  const { classes, settings } = proof.state.policy;
  const chosen = new Map<string, readonly number[]>();
  let supposed: { name: string; id: string } | null = null;

  const first = (list: readonly { when: Node }[]): number[] => {
    const found: number[] = [];
    for (const [index, { when }] of list.entries()) {
      const is = truth(when);
      if (is !== false) found.push(index);
      if (is) return found;
    }
    return [...found, -1];
  };
  const cases = (name: string) => {
    const before = chosen.get(name);
    if (before) return before;
    const found = first(proof.cases(name));
    chosen.set(name, found);
    return found;
  };
  const ids: View['ids'] = (is, earlier = []) => {
    if (typeof is === 'string') return new Set([is]);
    const { from } = is;
    if (!classes[from]) return new Set([String(settings[from]?.value ?? '')]);
    const list = proof.cases(from);
    const all = cases(from).flatMap((index) => {
      const one = list[index];
      return one ? [...ids(one.is, list.slice(0, index))] : [''];
    });
    // What an earlier case or rule catches does not get as far as this one.
    return new Set(all.filter((id) => !earlier.some(({ when }) => supposing(from, id, when))));
  };

  /** Whether a condition surely holds where a class has a value. */
  const supposing = (name: string, id: string, when: Node) => {
    supposed = { name, id };
    const is = truth(when);
    supposed = null;
    return is === true;
  };

  function truth(node: Node): Truth {
    switch (node.is) {
      case 'constant':
        return node.holds;
      case 'leaf':
        return known(node.leaf) ? node.leaf.holds : null;
      case 'moot':
        if (truth(node.applies) !== false) return null;
        return node.alone || known(node.leaf) ? node.leaf.holds : null;
      case 'not': {
        const is = truth(node.part);
        return is === null ? null : !is;
      }
      case 'class': {
        if (supposed?.name === node.name) return node.values.includes(supposed.id);
        const possible = [...ids({ from: node.name })];
        const inside = possible.filter((id) => node.values.includes(id));
        return inside.length === possible.length ? true : inside.length ? null : false;
      }
      default: {
        const ends = node.is === 'any';
        let open = false;
        for (const part of node.parts) {
          const is = truth(part);
          if (is === ends) return ends;
          open ||= is === null;
        }
        return open ? null : !ends;
      }
    }
  }
  return { truth, cases, ids, rules: () => first(proof.rules().slice(0, rules)) };
}
