import { type Mode } from '../../language/registry.ts';
import type { Test } from '../../schema.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
/** A test of a condition that is no combination of others. */
export interface Atom {
    name: string;
    test: Test;
    mode: Mode;
}
/** Whether the test of an atom holds; see {@link holds} for what it throws. */
export declare function atomHolds(state: State, { name, test, mode }: Atom): boolean;
/**
 * The values that a test of a class asks for, and whether it asks for any other instead; `null`
 * where it is a test of another kind.
 */
export declare function wantedOf(test: Test): {
    values: readonly unknown[];
    not: boolean;
} | null;
/**
 * The atoms that an outcome or the possibility of answers can rest on, each once. What the settings
 * rule out is left out.
 */
export declare function atomsOf(policy: Policy): Atom[];
