import type { Derived } from '../schema.ts';
/** `null`: open, since answers are missing. */
export type Truth = boolean | null;
/** The class or rule that a test stands in. */
export interface Owner {
    id: string | null;
    sentences: readonly string[];
}
/** A test that rests on answers or on the clock, not on other tests. */
export interface Leaf {
    /** Tests of one group are told in one line. */
    group: string;
    /** JSON pointer. */
    path: string;
    name: string;
    /** '' where the name is compared with plain values. */
    operator: string;
    operand: unknown;
    holds: Truth;
    /** It rests on nothing but settings, and is the same for everybody. */
    fixed: boolean;
    facts: readonly string[];
    settings: readonly string[];
    owner: Owner;
}
/** A condition taken apart. `path` is its JSON pointer. */
export type Node = {
    path: string;
} & ({
    is: 'constant';
    holds: boolean;
} | {
    is: 'leaf';
    leaf: Leaf;
}
/**
 * A test on facts that may not apply: settled as long as `applies` does not hold; by that alone,
 * where it rests on no others.
 */
 | {
    is: 'moot';
    leaf: Leaf;
    applies: Node;
    alone: boolean;
} | {
    is: 'all' | 'any';
    parts: readonly Node[];
} | {
    is: 'not';
    part: Node;
} | {
    is: 'class';
    name: string;
    values: readonly unknown[];
});
/** A case of a class, or a rule. */
export interface Branch {
    path: string;
    /** Where its condition stands; the branch itself where it has none. */
    whenPath: string;
    when: Node;
    is: Derived;
}
