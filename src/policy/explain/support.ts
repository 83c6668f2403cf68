import type { Leaf, Node, Truth } from './node.ts';
import type { Proof } from './proof.ts';
import type { View } from './view.ts';

/** A part of an explanation: a test, or the case of a class that is chosen. */
export type Step = { is: 'leaf'; leaf: Leaf } | { is: 'case'; name: string; index: number };

/** What makes conditions and classes what they are, the most telling first. */
export interface Support {
  /** The tests that make a condition have this truth, or leave it open. */
  condition(node: Node, truth: Truth): Step[];
  /** The case of a class, and the tests that make it the one. */
  chosen(name: string): Step[];
}

/** @param view all tests as they are */
export function supportIn(proof: Proof, view: View): Support {
  const { classes } = proof.state.policy;

  const chosen = (name: string): Step[] => {
    const list = proof.cases(name);
    const [index = -1, ...others] = view.cases(name);
    const one = list[index];
    if (others.length) return one ? condition(one.when, null) : [];
    const steps: Step[] = [{ is: 'case', name, index }];
    if (one && one.when.is !== 'constant') steps.push(...condition(one.when, true));
    else {
      // It is what is left: what tells most is why the case before it does not hold.
      for (const before of list.slice(0, index < 0 ? undefined : index).reverse()) {
        const failure = condition(before.when, false);
        steps.push(...failure);
        if (failure.length) break;
      }
    }
    if (one && typeof one.is !== 'string' && classes[one.is.from]) {
      steps.push(...chosen(one.is.from));
    }
    return steps;
  };

  const condition = (node: Node, truth: Truth): Step[] => {
    switch (node.is) {
      case 'constant':
        return [];
      case 'leaf':
        return [{ is: 'leaf', leaf: node.leaf }];
      case 'moot': {
        const applies = view.truth(node.applies);
        if (truth === null && applies === null) return condition(node.applies, null);
        const why = applies === false ? condition(node.applies, false) : [];
        return node.alone && why.length ? why : [{ is: 'leaf', leaf: node.leaf }, ...why];
      }
      case 'not':
        return condition(node.part, truth === null ? null : !truth);
      case 'class':
        return chosen(node.name);
      default: {
        const parts = node.parts.filter((part) => view.truth(part) === truth);
        const all = truth === null || truth === (node.is === 'all');
        const found = parts.map((part) => condition(part, truth));
        if (all) return found.flat();
        // One is enough; a setting that decides it leaves nothing to say.
        return found.find((steps) => !steps.length) ?? found[0] ?? [];
      }
    }
  };
  return { condition, chosen };
}
