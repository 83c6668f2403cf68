import type { ValueExpression } from '../schema.ts';
import type { Policy } from '../types.ts';
export type Measure = 'instant' | 'duration' | 'number';
/** What kind of thing a value is. */
export declare function measureOf(policy: Policy, expression: ValueExpression): Measure;
