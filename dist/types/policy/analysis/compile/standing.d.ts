import type { Condition } from '../../schema.ts';
import { type State } from '../../state.ts';
/**
 * Whether a condition holds; `undefined` while open. Looks at every part of it, where `holds` stops
 * at the first that is open: so it sees sooner that a condition cannot hold any more.
 */
export declare function standing(state: State, condition: Condition): boolean | undefined;
