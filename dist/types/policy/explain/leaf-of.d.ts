import type { Mode } from '../language/registry.ts';
import type { State } from '../state.ts';
import type { Leaf } from './node.ts';
/** A test as it stands for the answers of a state. */
export declare function leafOf(state: State, test: Pick<Leaf, 'path' | 'name' | 'operator' | 'operand' | 'owner'>, mode: Mode): Leaf;
