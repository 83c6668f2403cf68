import type { State } from './state.ts';

/**
 * Whether a fact that a decision diagram tests can change the outcome. Two places of a diagram can
 * look different and yet be the same, so this may say no; replaced by what looks closer.
 */
export const relevance = { canMatter: (_state: State, _fact: string): boolean => true };
