import { quantity } from './language/quantity.ts';
import type { ValueExpression } from './schema.ts';
import type { State } from './state.ts';
import { Fork, factsOf } from './state.ts';
import { writeMoment } from './write-moment.ts';
import { farthest } from './zone.ts';

/**
 * An instant or day of the decision: the latest moment that inexact answers allow, or the earliest
 * where the policy's date says so.
 *
 * @returns ISO text in the policy's time zone; `null` when there is no such moment, or when the
 * answers do not bound it on both sides
 * @throws Fork when answers are missing
 */
export function momentOf(state: State, value: ValueExpression): string | null {
  const found = quantity(state, value);
  if (!found) return null;
  const { low, high } = found;
  if (typeof low !== 'number' || typeof high !== 'number') {
    throw new Fork('open', factsOf(state, low, high), null);
  }
  if (!(low > -farthest && high < farthest)) return null;
  const { dates, timeZone } = state.policy;
  const { as = 'instant', inexact } = (typeof value === 'string' && dates[value]) || {};
  return writeMoment(inexact === 'earliest' ? low : high, timeZone, as);
}
