import type { Known, State } from './state.ts';
import type { Policy } from './types.ts';

/**
 * The state in which only the answers are known.
 *
 * @param now milliseconds since 1970 UTC
 */
export function startState(
  policy: Policy,
  answered: ReadonlyMap<string, Known>,
  now: number,
): State {
  // Variable 0 is the instant or number 0.
  const variables = [''];
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
  for (let low = 1; low < variables.length; low += 2) {
    const { type, notAfter, unknown, min, max } = policy.facts[variables[low] as string] ?? {};
    const high = low + 1;
    limit(low, high, 0);
    if (type === 'date' || (type === 'number' && !(unknown && unknown.reads === undefined))) {
      limit(high, low, 0);
    }
    const most = notAfter ? now : max;
    if (most !== undefined) {
      limit(low, 0, most);
      limit(high, 0, most);
    }
    if (min !== undefined && limits[high * count + low] === 0) {
      limit(0, low, -min);
      limit(0, high, -min);
    }
  }
  return { policy, now, answered, variables, limits, supposed: {}, results: new Map() };
}
