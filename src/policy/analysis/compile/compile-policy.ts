import '../../language/more.ts';
import './narrow.ts';
import { explore, type Node } from '../../explore.ts';
import type { Fact } from '../../schema.ts';
import { startState } from '../../start-state.ts';
import type { Policy } from '../../types.ts';
import { rulingIn } from './ruling-of.ts';

/**
 * A policy as a decision diagram over its atomic tests: comparisons of two instants or numbers,
 * membership, presence. Instants are linked by what they can be, so that no path through it is
 * impossible; a test whose answers lead to the same place is not in it.
 */
export interface CompiledPolicy {
  policy: Policy;
  /** Where a walk begins; `null` when no answers can be true. */
  root: Node | null;
  /** The variables that tests compare: 0, now, then the earliest and latest of each fact. */
  variables: readonly string[];
  /** How many tests and decisions the diagram has. */
  size: number;
  /** What it does not hold, in plain words; `null` when it holds all. A walk is right all the same. */
  warning: string | null;
}

/** How many suppositions to try unless told otherwise: enough for 10,000 rules about as many cases. */
const usualBudget = 100_000;

/** The fact, read as it is answered: a walk meets only answers. */
function always({ onlyIf: _, otherwise: __, ...fact }: Fact): Fact {
  return fact;
}

/**
 * Compiles a policy, whatever the answers and the moment.
 *
 * @param budget how many suppositions to try at most; past it the diagram holds what was found, and
 * a walk that leaves it goes on by the rules themselves
 */
export function compilePolicy(policy: Policy, { budget = usualBudget } = {}): CompiledPolicy {
  const facts = Object.entries(policy.facts).map(([id, fact]) => [id, always(fact)] as const);
  const start = startState({ ...policy, facts: Object.fromEntries(facts) }, new Map(), {
    from: -Infinity,
  });
  const { root, size, incomplete } = explore(start, rulingIn, budget);
  return {
    policy,
    root,
    variables: start.variables,
    size,
    warning: incomplete
      ? `the rules tell so many cases apart that not all were compiled (${budget} suppositions were tried): the others are decided rule by rule, more slowly`
      : null,
  };
}
