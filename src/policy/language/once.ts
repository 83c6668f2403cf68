import type { State } from '../state.ts';

/** Computes a result once for a state and for all states that suppose more. */
export function once<T>(state: State, key: string, compute: () => T): T {
  const { results } = state;
  if (results.has(key)) return results.get(key) as T;
  const result = compute();
  results.set(key, result);
  return result;
}
