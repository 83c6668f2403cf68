import type { Bound } from './bound.ts';
import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';

/** The present moment, where it is open. */
export const anyMoment: Bound = { plus: 1, minus: 0, offset: 0 };

/** A date alone lasts this long where the clock goes back that night. */
const longestDay = 25 * 36e5 - 1000;

/**
 * The state in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC, or any moment from one on
 */
export function startState(
  policy: Policy,
  answered: ReadonlyMap<string, Known>,
  now: number | { from: number },
): State {
  const open = typeof now === 'object';
  // Variable 0 is the instant or number 0.
  const variables = open ? ['', 'now'] : [''];
  const moment = open ? 1 : 0;
  for (const [id, { type }] of Object.entries(policy.facts)) {
    if (['instant', 'date', 'number'].includes(type) && !answered.has(id)) variables.push(id, id);
  }
  const count = variables.length;
  const limits = Array.from({ length: count * count }, (_, index) =>
    index % (count + 1) ? Infinity : 0,
  );
  const limit = (a: number, b: number, most: number) => {
    limits[a * count + b] = most;
  };
  if (open) limit(0, moment, -now.from);
  for (let low = moment + 1; low < count; low += 2) {
    const { type, notAfter, unknown, min, max } = policy.facts[variables[low] as string] ?? {};
    const high = low + 1;
    const known = !(unknown && unknown.reads === undefined);
    limit(low, high, 0);
    if (type === 'date' || (type === 'number' && known)) limit(high, low, 0);
    if (type === 'instant' && known) limit(high, low, longestDay);
    if (notAfter || max !== undefined) {
      const [end, most] = notAfter ? [moment, open ? 0 : now] : [0, max as number];
      limit(low, end, most);
      limit(high, end, most);
    }
    if (min !== undefined && limits[high * count + low] === 0) {
      limit(0, low, -min);
      limit(0, high, -min);
    }
  }
  return {
    policy,
    now: open ? anyMoment : now,
    answered,
    variables,
    limits,
    supposed: {},
    results: new Map(),
  };
}
