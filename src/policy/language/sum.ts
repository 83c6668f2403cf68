import type { Bound } from '../bound.ts';
import { difference, moved } from '../bound.ts';
import { nominalLength, shift } from '../duration.ts';
import type { ValueExpression } from '../schema.ts';
import type { State } from '../state.ts';
import { amount, plain } from './quantity.ts';
import type { Amount } from './registry.ts';

/** Adds or subtracts durations and numbers; a part that did not happen leaves nothing. */
export function sum(
  state: State,
  [first = 0, ...rest]: readonly ValueExpression[],
  sign: 1 | -1,
): Amount | null {
  let total = amount(state, first);
  for (const part of rest) {
    const by = amount(state, part);
    if (!total || !by) return null;
    const { low, high } = plain(total);
    if ('days' in by) {
      const move = (bound: Bound) =>
        typeof bound === 'number'
          ? shift(bound, by, sign, state.policy.timeZone)
          : moved(bound, sign * nominalLength(by));
      total = { low: move(low), high: move(high) };
    } else {
      const less = sign < 0 ? by : { low: difference(0, by.high), high: difference(0, by.low) };
      total = { low: difference(low, less.high), high: difference(high, less.low) };
    }
  }
  return total;
}
