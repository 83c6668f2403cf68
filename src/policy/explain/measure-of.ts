import { readDuration } from '../duration.ts';
import { readMoment } from '../read-moment.ts';
import type { ValueExpression } from '../schema.ts';
import type { Policy } from '../types.ts';

export type Measure = 'instant' | 'duration' | 'number';

/** What kind of thing a value is. */
export function measureOf(policy: Policy, expression: ValueExpression): Measure {
  const { facts, settings, values, timeZone } = policy;
  if (typeof expression === 'number') return 'number';
  if (typeof expression === 'string') {
    const { type } = facts[expression] ?? {};
    if (type) return type === 'number' ? 'number' : 'instant';
    const setting = settings[expression]?.value;
    if (typeof setting === 'number') return 'number';
    if (setting !== undefined) return 'duration';
    const value = values[expression];
    if (value !== undefined) return measureOf(policy, value);
    return readDuration(expression) && !readMoment(expression, timeZone) ? 'duration' : 'instant';
  }
  if ('between' in expression) return expression.in ? 'number' : 'duration';
  if ('span' in expression) return 'duration';
  if ('choose' in expression) return measureOf(policy, expression.choose[0]?.is ?? 0);
  if ('lookup' in expression) return measureOf(policy, Object.values(expression.in)[0] ?? 0);
  for (const key of ['plus', 'minus', 'first', 'largest', 'smallest'] as const) {
    const parts = (expression as Record<string, ValueExpression[] | undefined>)[key];
    if (parts) return measureOf(policy, parts[0] ?? 0);
  }
  return 'instant';
}
