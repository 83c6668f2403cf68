import type { State } from '../state.ts';
/** Computes a result once for a state and for all states that suppose more. */
export declare function once<T>(state: State, key: string, compute: () => T): T;
