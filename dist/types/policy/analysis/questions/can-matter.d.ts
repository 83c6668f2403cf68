import { type State } from '../../state.ts';
/**
 * Whether two customers whose answers differ in a fact alone can be decided otherwise: exact, but
 * for what the checks of a policy leave open, and for its limit of work, past which it is assumed.
 */
export declare function canMatter(start: State, fact: string): boolean;
