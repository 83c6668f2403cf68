import type { Condition, PolicyDocument, ValueExpression } from '../schema.ts';
import { conditionInspector } from './condition-inspector.ts';
import { type Inspection, inspectionOf, type Path } from './inspection.ts';
import { type ValueInspector, valueInspector } from './value-inspector.ts';

/** An inspection that can look at conditions and values. */
export interface Inspector extends Inspection {
  /** Looks at a condition; an absent one is none. */
  condition(path: Path, one: Condition | undefined): void;
  /** Looks at a value; an absent one is none. */
  value(path: Path, one: ValueExpression | undefined): void;
}

/** Begins to look through a document of the right shape. */
export function inspectorOf(policy: PolicyDocument): Inspector {
  const inspection = inspectionOf(policy);
  const condition = conditionInspector(inspection, () => values);
  const values: ValueInspector = valueInspector(inspection, { condition });
  return {
    ...inspection,
    condition(path, one) {
      if (one !== undefined) condition(path, one);
    },
    value(path, one) {
      if (one !== undefined) values.value(path, one);
    },
  };
}
