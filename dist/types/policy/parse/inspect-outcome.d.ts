import type { Derived } from '../schema.ts';
import type { Path } from './inspection.ts';
import type { Inspector } from './inspector.ts';
import { outcomeLists } from './names.ts';
/**
 * Looks at an id, or at the class or setting that it is taken over from.
 *
 * @param ids the ids that it may be; any where there are none
 */
export declare function inspectDerived({ policy, names, known, use }: Inspector, path: Path, one: Derived, ids?: readonly string[]): void;
/** Looks at the four fields of an outcome. */
export declare function inspectOutcome(inspector: Inspector, path: Path, one: Record<keyof typeof outcomeLists, Derived>): void;
