import '../../language/more.ts';
import './narrow.ts';
import { type Node } from '../../explore.ts';
import type { Policy } from '../../types.ts';
/**
 * A policy as a decision diagram over its atomic tests: comparisons of two instants or numbers,
 * membership, presence. Instants are linked by what they can be, so that no path through it is
 * impossible; a test whose answers lead to the same place is not in it.
 */
export interface CompiledPolicy {
    policy: Policy;
    /** Where a walk begins; `null` when no answers can be true. */
    root: Node | null;
    /** The variables that tests compare: 0, now, then the earliest and latest of each fact. */
    variables: readonly string[];
    /** How many tests and decisions the diagram has. */
    size: number;
    /** What it does not hold, in plain words; `null` when it holds all. A walk is right all the same. */
    warning: string | null;
}
/**
 * Compiles a policy, whatever the answers and the moment.
 *
 * @param budget how many suppositions to try at most; past it the diagram holds what was found, and
 * a walk that leaves it goes on by the rules themselves
 */
export declare function compilePolicy(policy: Policy, { budget }?: {
    budget?: number | undefined;
}): CompiledPolicy;
