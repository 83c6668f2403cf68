/** A function of the variables, by number. */
export type Diagram = number;
/** What a function can come to. */
export type Value = string | boolean;
/** Thrown when the work that was allowed is done. */
export declare class Exhausted extends Error {
}
/**
 * Functions of several variables that take few values each, as ordered decision diagrams which
 * share their parts: equal functions have equal numbers.
 */
export declare class Diagrams {
    #private;
    /** How many values each variable takes. */
    readonly sizes: readonly number[];
    /** @param work how many steps to allow */
    constructor(sizes: readonly number[], work: number);
    /** @throws Exhausted when more is spent than was allowed */
    spend(steps: number): void;
    /** The steps that are still allowed. */
    get left(): number;
    constant(value: Value): Diagram;
    /** Which variable the function looks at first; the number of variables when at none. */
    level(diagram: Diagram): number;
    /** What is left of the function for each value of its first variable. */
    children(diagram: Diagram): readonly Diagram[];
    /** What a function comes to that looks at no variable. */
    value(diagram: Diagram): Value | undefined;
    /** The function that is one of others, by the value of a variable that comes before theirs. */
    node(level: number, children: readonly Diagram[]): Diagram;
    /** Makes a function of one to three values one of diagrams. */
    lift(of: (...values: Value[]) => Value, shortcut?: (...diagrams: Diagram[]) => Diagram | undefined): (...diagrams: Diagram[]) => Diagram;
    /** Joins what is left of a function for each value of a variable. */
    joining(level: number, join: (a: Diagram, b: Diagram) => Diagram): (of: Diagram) => Diagram;
    /**
     * The share of all customers for whom a function is true.
     *
     * @param shares of the values of each variable, one in all
     */
    measure(shares: readonly (readonly number[])[]): (of: Diagram) => number;
}
