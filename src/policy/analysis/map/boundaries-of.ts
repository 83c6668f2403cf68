import '../../language/more.ts';
import { explore, type Node } from '../../explore.ts';
import { knownAnswers } from '../../known-answers.ts';
import { holds } from '../../language/holds.ts';
import { readNow } from '../../read-now.ts';
import { startState } from '../../start-state.ts';
import { limiting, type State, supposing } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { rulingIn } from '../compile/ruling-of.ts';
import type { Customer } from '../witness/witness-of.ts';

/** A line at which decisions can part: fact `plus` minus fact `minus` ('' for 0) is at most `limit`. */
export interface Boundary {
  plus: string;
  minus: string;
  /** In milliseconds, or as a number; an instant alone counts from 1970 UTC. */
  limit: number;
}

export interface Boundaries {
  lines: readonly Boundary[];
  /** Whether there is no other: no test rests on what such lines do not tell, as a season does. */
  exact: boolean;
}

/** The state in which a fact has one exact value, whichever. */
function exact(state: State, id: string): State {
  const low = state.variables.indexOf(id);
  const sure = low < 0 ? state : limiting(state, low + 1, low, 0);
  return supposing(sure, JSON.stringify({ fact: id, is: [null] }), false);
}

/**
 * Where, on the way of some instants, dates or numbers of a customer, the decision or what is wrong
 * with the answers can change. All else is as the customer answered.
 *
 * @param open the facts on whose way to look; whatever the customer answered to them
 * @throws RangeError when `now` is no instant
 */
export function boundariesOf(
  policy: Policy,
  customer: Customer,
  open: readonly string[],
): Boundaries {
  const now = readNow(customer.now, policy.timeZone);
  const { answered } = knownAnswers(policy, customer.answers, now);
  for (const id of open) answered.delete(id);
  const { checks } = policy.problems;
  // What is wrong with answers is a result here, not something that cannot be.
  const facts = Object.entries(policy.facts).map(([id, { notAfter, ...fact }]) => [
    id,
    notAfter && !open.includes(id) ? { notAfter, ...fact } : fact,
  ]);
  const lenient = {
    ...policy,
    facts: Object.fromEntries(facts),
    problems: { ...policy.problems, checks: [] },
  };
  const start = open.reduce(exact, startState(lenient, answered, now));
  const { root, incomplete } = explore(start, (state) => {
    const wrong = checks.filter(({ when }) => holds(state, when)).map(({ id }) => id);
    return wrong.length ? { wrong } : rulingIn(state);
  });
  const lines = new Map<string, Boundary>();
  const seen = new Set<Node>();
  let told = !incomplete;
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    const { test, next } = node;
    if (typeof test === 'string') told = false;
    else if (Array.isArray(test)) {
      const [a, b, limit] = test as [number, number, number];
      const [plus = '', minus = ''] = [start.variables[a], start.variables[b]];
      if (plus !== minus) lines.set(JSON.stringify(test), { plus, minus, limit });
    }
    next.forEach(visit);
  };
  if (root) visit(root);
  return { lines: [...lines.values()], exact: told };
}
