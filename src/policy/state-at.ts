import type { Bound } from './bound.ts';
import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';

/** A date alone lasts this long where the clock goes back that night. */
const longestDay = 25 * 36e5 - 1000;

/**
 * The state at a moment in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC; or the last of `variables`, the others being those before
 * @param most what no instant exceeds that variable by, or 0 where `now` is a number
 */
export function stateAt(
  policy: Policy,
  answered: ReadonlyMap<string, Known>,
  now: Bound,
  most = now as number,
  // Variable 0 is the instant or number 0.
  variables = [''],
): State {
  const moment = variables.length - 1;
  for (const [id, { type }] of Object.entries(policy.facts)) {
    if (['instant', 'date', 'number'].includes(type) && !answered.has(id)) variables.push(id, id);
  }
  const count = variables.length;
  const limits = Array.from({ length: count * count }, (_, index) =>
    index % (count + 1) ? Infinity : 0,
  );
  const limit = (a: number, b: number, value: number) => {
    limits[a * count + b] = value;
  };
  for (let low = moment + 1; low < count; low += 2) {
    const { type, notAfter, unknown, min, max } = policy.facts[variables[low] as string] ?? {};
    const high = low + 1;
    const known = !(unknown && unknown.reads === undefined);
    limit(low, high, 0);
    if (known) limit(high, low, type === 'instant' ? longestDay : 0);
    if (notAfter || max !== undefined) {
      const [end, value] = notAfter ? [moment, most] : [0, max as number];
      limit(low, end, value);
      limit(high, end, value);
    }
    if (min !== undefined && limits[high * count + low] === 0) {
      limit(0, low, -min);
      limit(0, high, -min);
    }
  }
  return { policy, now, answered, variables, limits, supposed: {}, results: new Map() };
}
