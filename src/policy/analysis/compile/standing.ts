import { attempt } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import type { Condition } from '../../schema.ts';
import { Fork, type State } from '../../state.ts';

/** Whether one of the tests of a condition holds; `undefined` while open. */
function entryStanding(state: State, name: string, test: unknown): boolean | undefined {
  const parts = test as Condition[];
  if (name === 'all') return conjunction(parts.map((part) => () => standing(state, part)));
  if (name === 'any') {
    const none = conjunction(parts.map((part) => () => opposite(standing(state, part))));
    return opposite(none);
  }
  const { type, onlyIf } = state.policy.facts[name] ?? {};
  const simple = typeof test !== 'object' || test === null || Array.isArray(test);
  // What is asked most often is told without trying: it is much faster.
  if (simple && (type === 'choice' || type === 'boolean') && !onlyIf && !state.answered.has(name)) {
    const domain = state.supposed[name] as ReadonlySet<unknown> | undefined;
    if (!domain) return undefined;
    const values = Array.isArray(test) ? test : [test];
    const inside = values.filter((value) => domain.has(value)).length;
    return inside === 0 ? false : inside >= domain.size || undefined;
  }
  const found = attempt(() => holds(state, { [name]: test } as Condition));
  return found instanceof Fork ? undefined : found;
}

const opposite = (one: boolean | undefined) => (one === undefined ? one : !one);

function conjunction(parts: readonly (() => boolean | undefined)[]): boolean | undefined {
  let whole: boolean | undefined = true;
  for (const part of parts) {
    const one = part();
    if (one === false) return false;
    whole = one && whole;
  }
  return whole;
}

/**
 * Whether a condition holds; `undefined` while open. Looks at every part of it, where `holds` stops
 * at the first that is open: so it sees sooner that a condition cannot hold any more.
 */
export function standing(state: State, condition: Condition): boolean | undefined {
  if (typeof condition === 'boolean') return condition;
  let whole: boolean | undefined = true;
  for (const name in condition) {
    const one = entryStanding(state, name, condition[name]);
    if (one === false) return false;
    whole = one && whole;
  }
  return whole;
}
