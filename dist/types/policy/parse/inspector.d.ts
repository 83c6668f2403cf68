import type { Condition, PolicyDocument, ValueExpression } from '../schema.ts';
import { type Inspection, type Path } from './inspection.ts';
/** An inspection that can look at conditions and values. */
export interface Inspector extends Inspection {
    /** Looks at a condition; an absent one is none. */
    condition(path: Path, one: Condition | undefined): void;
    /** Looks at a value; an absent one is none. */
    value(path: Path, one: ValueExpression | undefined): void;
}
/** Begins to look through a document of the right shape. */
export declare function inspectorOf(policy: PolicyDocument): Inspector;
