import type { State } from './state.ts';

/** Computes a result once for a state and for all states that suppose more. */
export function once<T>(state: State, key: string, compute: () => T): T {
  if (!(key in state.results)) state.results[key] = compute();
  return state.results[key] as T;
}
