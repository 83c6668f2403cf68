import { type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import type { Aspect } from './aspects.ts';
/** The state of one customer, whose answers may be impossible. */
export declare function stateFor(policy: Policy, { now, answers }: Customer): State;
/**
 * What the decision of one customer says in one of its parts, as text; '' for nothing, and while
 * answers leave it open.
 */
export declare function partFor(state: State, aspect: Aspect): string;
