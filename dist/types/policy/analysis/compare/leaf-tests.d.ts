import { type Mode } from '../../language/registry.ts';
import type { Policy } from '../../types.ts';
/** A test that a document makes, taken out of its condition. */
export interface LeafTest {
    name: string;
    /** '' where the name is compared with plain values. */
    operator: string;
    operand: unknown;
    mode: Mode;
}
/** The tests that a policy makes on answers and moments, each once. */
export declare function leafTests(policy: Policy): LeafTest[];
