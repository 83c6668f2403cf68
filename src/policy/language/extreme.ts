import type { Bound } from '../bound.ts';
import type { ValueExpression } from '../schema.ts';
import type { Quantity, State } from '../state.ts';
import { quantity } from './quantity.ts';

/** The largest or smallest of those values that happened. */
export function extreme(
  state: State,
  list: readonly ValueExpression[],
  end: 'max' | 'min',
): Quantity | null {
  const found = list.map((one) => quantity(state, one)).filter((one) => one !== null);
  const pick = (side: 'low' | 'high'): Bound => {
    const bounds = found.map((one) => one[side]);
    if (bounds.every((bound) => typeof bound === 'number')) return Math[end](...bounds);
    return { end, of: bounds };
  };
  return found.length ? { low: pick('low'), high: pick('high') } : null;
}
