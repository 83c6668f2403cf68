import { type State } from '../../state.ts';
import type { Part } from './aspects.ts';
/**
 * Whether two decisions say the same in one of their parts.
 *
 * @throws Fork where the state leaves it open
 */
export declare function samePart(state: State, one: Part | null, other: Part | null): boolean;
