import { attempt, plausible } from '../../explore.ts';
import { outcome, outcomeFields } from '../../language/outcome.ts';
import { relevance } from '../../relevance.ts';
import { Fork, limiting, type State, supposing, type Test } from '../../state.ts';
import { feasible } from '../witness/range.ts';

/** How often to evaluate for one fact, if the rules are few; past that it may matter. */
const patience = 3000;

/** How many rules to go through for one fact. */
const manyRules = 300_000;

/** The smallest step by which the negation of a limit differs. */
const step = 2 ** -8;

/** What some answers to the fact come to, all else being supposed alike. */
interface World {
  state: State;
  /** Absent while open. */
  result?: string;
}

/** Whether what is supposed of one thing in two worlds can be true of the same customer. */
function agree(one: unknown, other: unknown): boolean {
  if (one instanceof Set && other instanceof Set) return [...one].some((value) => other.has(value));
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [a, b] = [one, other] as { some: string[][]; none: string[] }[];
  const none = [...(a?.none ?? []), ...(b?.none ?? [])];
  const some = [...(a?.some ?? []), ...(b?.some ?? [])];
  return some.every((group) => group.some((value) => !none.includes(value)));
}

/** Whether two worlds can be those of customers who differ in their answers to the fact alone. */
function sideBySide(one: State, other: State, fact: string): boolean {
  const ofFact = JSON.stringify({ fact, is: [null] });
  for (const [key, value] of Object.entries(one.supposed)) {
    if (key === fact || key === ofFact || !(key in other.supposed)) continue;
    if (!agree(value, other.supposed[key])) return false;
  }
  const count = one.variables.length;
  const own = (index: number) =>
    [index % count, Math.floor(index / count)].some((at) => one.variables[at] === fact);
  let both: State = {
    ...one,
    limits: one.limits.map((limit, index) =>
      own(index) && index % (count + 1) ? Infinity : limit,
    ),
  };
  for (const [index, limit] of other.limits.entries()) {
    if (own(index) || !(limit < (both.limits[index] as number))) continue;
    both = limiting(both, Math.floor(index / count), index % count, limit);
  }
  return feasible(both);
}

/** A world in which something is supposed that was supposed of another one. */
function alike(state: State, test: Test, side: boolean, model: State): State {
  if (Array.isArray(test)) {
    const [plus, minus, limit] = test as [number, number, number];
    return side ? limiting(state, plus, minus, limit) : limiting(state, minus, plus, -limit - step);
  }
  const key = JSON.stringify(test);
  const { fact = key } = test as { fact?: string };
  const name = key in model.supposed ? key : fact;
  return supposing(state, name, model.supposed[name]);
}

/**
 * Whether two customers whose answers differ in a fact alone can be decided otherwise: exact, but
 * for what the checks of a policy leave open, and for its limit of work, past which it is assumed.
 */
export function canMatter(start: State, fact: string): boolean {
  let left = Math.min(patience, manyRules / start.policy.rules.length);
  const evaluate = (state: State) => outcomeFields.map((field) => outcome(state, field));
  /** Takes a supposition on in a world, unless it would be impossible there. */
  const supposed = (state: State, facts: readonly string[], result?: string): World[] => {
    const next = feasible(state) ? plausible(state, facts) : null;
    return next ? [{ state: next, ...(result === undefined ? {} : { result }) }] : [];
  };
  const visit = (worlds: readonly World[]): boolean => {
    const decided: World[] = [];
    for (const [index, world] of worlds.entries()) {
      if (--left < 0) return true;
      const found = world.result ?? attempt(() => evaluate(world.state));
      if (!(found instanceof Fork)) {
        const result = typeof found === 'string' ? found : found.join(' ');
        const other = decided.find(
          (one) => one.result !== result && sideBySide(one.state, world.state, fact),
        );
        if (other) return true;
        decided.push({ ...world, result });
        continue;
      }
      const { branch, facts, test } = found;
      if (!branch) return true;
      const rest = worlds.slice(index + 1);
      if (facts.includes(fact)) {
        const parts = [true, false].flatMap((side) => supposed(branch(side), facts));
        return visit([...decided, ...parts, ...rest]);
      }
      return [true, false].some((side) => {
        const model = branch(side);
        const others = (list: readonly World[]) =>
          list.flatMap(({ state, result }) =>
            supposed(alike(state, test, side, model), facts, result),
          );
        return visit([...others(decided), ...supposed(model, facts), ...others(rest)]);
      });
    }
    return false;
  };
  return visit([{ state: start }]);
}

relevance.canMatter = canMatter;
