/** A function of the variables, by number. */
export type Diagram = number;

/** What a function can come to. */
export type Value = string | boolean;

/** Thrown when the work that was allowed is done. */
export class Exhausted extends Error {}

/** More would not fit into the keys of three diagrams. */
const most = 2 ** 17;

/**
 * Functions of several variables that take few values each, as ordered decision diagrams which
 * share their parts: equal functions have equal numbers.
 */
export class Diagrams {
  /** How many values each variable takes. */
  readonly sizes: readonly number[];
  #left: number;
  readonly #levels: number[] = [];
  readonly #children: (readonly Diagram[])[] = [];
  readonly #values: (Value | undefined)[] = [];
  readonly #constants = new Map<Value, Diagram>();
  readonly #nodes = new Map<string, Diagram>();

  /** @param work how many steps to allow */
  constructor(sizes: readonly number[], work: number) {
    this.sizes = sizes;
    this.#left = work;
  }

  /** @throws Exhausted when more is spent than was allowed */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0 || this.#levels.length > most) throw new Exhausted();
  }

  /** The steps that are still allowed. */
  get left(): number {
    return this.#left;
  }

  #add(level: number, children: readonly Diagram[], value?: Value): Diagram {
    this.spend(1);
    this.#levels.push(level);
    this.#children.push(children);
    this.#values.push(value);
    return this.#levels.length - 1;
  }

  constant(value: Value): Diagram {
    const known = this.#constants.get(value) ?? this.#add(this.sizes.length, [], value);
    this.#constants.set(value, known);
    return known;
  }

  /** Which variable the function looks at first; the number of variables when at none. */
  level(diagram: Diagram): number {
    return this.#levels[diagram] as number;
  }

  /** What is left of the function for each value of its first variable. */
  children(diagram: Diagram): readonly Diagram[] {
    return this.#children[diagram] as readonly Diagram[];
  }

  /** What a function comes to that looks at no variable. */
  value(diagram: Diagram): Value | undefined {
    return this.#values[diagram];
  }

  /** The function that is one of others, by the value of a variable that comes before theirs. */
  node(level: number, children: readonly Diagram[]): Diagram {
    if (children.every((child) => child === children[0])) return children[0] as Diagram;
    const key = `${level} ${children}`;
    const known = this.#nodes.get(key) ?? this.#add(level, children);
    this.#nodes.set(key, known);
    return known;
  }

  /** Makes a function of one to three values one of diagrams. */
  lift(
    of: (...values: Value[]) => Value,
    shortcut: (...diagrams: Diagram[]) => Diagram | undefined = () => undefined,
  ): (...diagrams: Diagram[]) => Diagram {
    const memo = new Map<number, Diagram>();
    const end = this.sizes.length;
    const apply = (...diagrams: Diagram[]): Diagram => {
      const short = shortcut(...diagrams);
      if (short !== undefined) return short;
      const level = Math.min(...diagrams.map((one) => this.level(one)));
      if (level === end) return this.constant(of(...diagrams.map((one) => this.value(one) ?? '')));
      const key = diagrams.reduce((sum, one) => sum * most + one, 0);
      const known = memo.get(key);
      if (known !== undefined) return known;
      this.spend(1);
      const parts = diagrams.map((one) => (this.level(one) === level ? this.children(one) : one));
      const children = Array.from({ length: this.sizes[level] as number }, (_, value) =>
        apply(...parts.map((one) => (typeof one === 'number' ? one : (one[value] as Diagram)))),
      );
      const made = this.node(level, children);
      memo.set(key, made);
      return made;
    };
    return apply;
  }

  /** Joins what is left of a function for each value of a variable. */
  joining(level: number, join: (a: Diagram, b: Diagram) => Diagram): (of: Diagram) => Diagram {
    const memo = new Map<Diagram, Diagram>();
    const visit = (one: Diagram): Diagram => {
      if (this.level(one) > level) return one;
      const known = memo.get(one);
      if (known !== undefined) return known;
      this.spend(1);
      const children = this.children(one);
      const made =
        this.level(one) === level
          ? children.reduce((a, b) => join(a, b))
          : this.node(this.level(one), children.map(visit));
      memo.set(one, made);
      return made;
    };
    return visit;
  }

  /**
   * The share of all customers for whom a function is true.
   *
   * @param shares of the values of each variable, one in all
   */
  measure(shares: readonly (readonly number[])[]): (of: Diagram) => number {
    const memo = new Map<Diagram, number>();
    const visit = (one: Diagram): number => {
      const value = this.value(one);
      if (value !== undefined) return value === true ? 1 : 0;
      const known = memo.get(one);
      if (known !== undefined) return known;
      this.spend(1);
      const of = shares[this.level(one)] as readonly number[];
      const sum = this.children(one).reduce(
        (total, child, index) => total + (of[index] as number) * visit(child),
        0,
      );
      memo.set(one, sum);
      return sum;
    };
    return visit;
  }
}
