/** `one` with what it lacks of `other`; of two lists all entries. */
export declare function joined(one: unknown, other: unknown): unknown;
