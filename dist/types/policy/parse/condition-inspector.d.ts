import type { Condition } from '../schema.ts';
import type { Inspection, Path } from './inspection.ts';
import type { ValueInspector } from './value-inspector.ts';
/** Words of the language, which no part of a policy may take as its name. */
export declare const operatorNames: string[];
/**
 * Looks at conditions: whether their names exist, can be what they are compared with, and take such
 * a comparison.
 *
 * @param values how to look at the values within conditions
 */
export declare function conditionInspector({ policy, names, report, known, use, dayOfYear, settingUses }: Inspection, values: () => ValueInspector): (path: Path, one: Condition) => void;
