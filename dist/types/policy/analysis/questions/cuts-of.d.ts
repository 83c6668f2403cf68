import type { Policy } from '../../types.ts';
import { type Atom } from './atoms-of.ts';
/** What parts the customers: a fact ('' for none) minus another is at most a limit, or more. */
export interface Cut {
    plus: string;
    minus: string;
    limit: number;
}
/** What the tests of a policy tell apart. */
export interface Cuts {
    /** The facts that they may look at. */
    facts: ReadonlySet<string>;
    differences: readonly Cut[];
    /** For each any-of fact the lists of options of which one is looked for. */
    lists: ReadonlyMap<string, readonly (readonly string[])[]>;
    /** Facts in tests whose arithmetic is not followed. */
    opaque: ReadonlySet<string>;
}
/** What the atoms tell apart at a moment, in milliseconds since 1970 UTC. */
export declare function cutsOf(policy: Policy, atoms: readonly Atom[], now: number): Cuts;
