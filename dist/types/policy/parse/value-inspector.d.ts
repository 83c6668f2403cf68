import type { Condition, ValueExpression } from '../schema.ts';
import type { Inspection, Path } from './inspection.ts';
import type { Measure } from './issue-words/issue-values.ts';
export interface ValueInspector {
    /**
     * Looks at a value and says what it is; `any` where that is not known.
     *
     * @param wanted what it has to be, where that is known
     */
    value(path: Path, expression: ValueExpression, wanted?: Measure): Measure;
    /** Looks at a value and reports one that is something else. */
    wanting(path: Path, part: ValueExpression, wanted: Measure): void;
    /** What can be compared under a name; `undefined` where nothing can. */
    measureOf(name: string): Measure | undefined;
}
/**
 * Looks at values: whether their names exist, and whether instants, durations and numbers are where
 * they belong.
 *
 * @param look how to look at the conditions within values
 */
export declare function valueInspector({ policy, names, report, known, use, aside, dayOfYear, settingUses }: Inspection, look: {
    condition(path: Path, one: Condition): void;
}): ValueInspector;
