import { type Customers, impossible } from '../src/policy/analysis/questions/customers-of.ts';
import type { Representative } from '../src/policy/analysis/questions/representatives-of.ts';
import type { Answers, Policy } from '../src/policy/index.ts';
import { decide } from '../src/policy/index.ts';
import { applicability } from './applicability.ts';

/** How many questions a way of asking comes to, in the four fields of the decision. */
export interface Score {
  /** Over all possible customers, by their shares. */
  average: number;
  worst: number;
}

const none = -1;
const mixed = -2;

/**
 * Every set of answers that some customers of a policy can have given, by number: each fact is a
 * digit, its last value meaning that it is not answered. A second implementation of what the order
 * of questions rests on: where that follows decision diagrams, this holds a table of all there is.
 */
export class QuestionTable {
  readonly policy: Policy;
  readonly customers: Customers;
  /** How many sets of complete answers are possible, and how many there are. */
  readonly possible: number;
  readonly classes: number;
  readonly #sizes: readonly number[];
  readonly #strides: readonly number[];
  readonly #root: number;
  readonly #decided: Int32Array;
  readonly #weights: Float64Array;
  /** As bits, the facts whose answer can still change the decision. */
  readonly #relevant: Uint32Array;
  /** As bits, the facts that apply to all who can have given these answers. */
  readonly #applying: Uint32Array;
  readonly #optimum: Score;

  constructor(policy: Policy, customers: Customers) {
    this.policy = policy;
    this.customers = customers;
    const { diagrams, decision, shares } = customers;
    const sizes = diagrams.sizes;
    const strides = sizes.map((_, fact) =>
      sizes.slice(fact + 1).reduce((product, size) => product * (size + 1), 1),
    );
    const count = sizes.reduce((product, size) => product * (size + 1), 1);
    const decided = new Int32Array(count);
    const weights = new Float64Array(count);
    const relevant = new Uint32Array(count);
    const applying = new Uint32Array(count);
    const costs = new Float64Array(count);
    const depths = new Uint8Array(count);
    const digits = sizes.map(() => 0);
    const kinds = new Map<string, number>();
    const applies = applicability(policy, customers);
    let possible = 0;

    const complete = (at: number) => {
      let diagram = decision;
      while (diagrams.value(diagram) === undefined) {
        diagram = diagrams.children(diagram)[digits[diagrams.level(diagram)] ?? 0] ?? 0;
      }
      const kind = String(diagrams.value(diagram));
      applying[at] = 2 ** 32 - 1;
      if (kind === impossible) {
        decided[at] = none;
        return;
      }
      if (!kinds.has(kind)) kinds.set(kind, kinds.size);
      decided[at] = kinds.get(kind) as number;
      weights[at] = digits.reduce(
        (product, value, fact) => product * (shares[fact]?.[value] ?? 0),
        1,
      );
      applying[at] = applies(digits);
      possible++;
    };

    const incomplete = (at: number, open: readonly number[]) => {
      // Of each open fact the first answer's place, and the step to the next.
      const stepOf = (fact: number) => strides[fact] as number;
      const firstOf = (fact: number) => at - (sizes[fact] as number) * stepOf(fact);
      const [first = 0, second] = open;
      let result = none;
      let bits = 0;
      let all = 2 ** 32 - 1;
      for (let child = firstOf(first); child < at; child += stepOf(first)) {
        const one = decided[child] as number;
        if (one === none) continue;
        weights[at] = (weights[at] as number) + (weights[child] as number);
        bits |= relevant[child] as number;
        all &= applying[child] as number;
        result = result === none || result === one ? one : mixed;
      }
      decided[at] = result;
      applying[at] = all;
      if (result !== mixed) return;
      if (second === undefined) bits |= 1 << first;
      else {
        for (let child = firstOf(second); child < at; child += stepOf(second)) {
          bits |= (relevant[child] as number) & (1 << first);
        }
      }
      relevant[at] = bits;
      let least = Infinity;
      let depth = 0;
      for (const fact of open) {
        if (!(bits & all & (1 << fact))) continue;
        let cost = weights[at] as number;
        let deepest = 0;
        for (let child = firstOf(fact); child < at; child += stepOf(fact)) {
          cost += costs[child] as number;
          deepest = Math.max(deepest, depths[child] as number);
        }
        if (cost < least) {
          least = cost;
          depth = deepest + 1;
        }
      }
      if (least === Infinity) throw new Error('no question that applies can decide');
      costs[at] = least;
      depths[at] = depth;
    };

    for (let at = 0; at < count; at++) {
      const open: number[] = [];
      for (const [fact, size] of sizes.entries()) if (digits[fact] === size) open.push(fact);
      if (open.length) incomplete(at, open);
      else complete(at);
      let fact = sizes.length - 1;
      while (fact >= 0 && digits[fact] === sizes[fact]) digits[fact--] = 0;
      if (fact >= 0) digits[fact] = (digits[fact] ?? 0) + 1;
    }

    this.#sizes = sizes;
    this.#strides = strides;
    this.#root = count - 1;
    this.#decided = decided;
    this.#weights = weights;
    this.#relevant = relevant;
    this.#applying = applying;
    this.possible = possible;
    this.classes = sizes.reduce((product, size) => product * size, 1);
    this.#optimum = {
      average: (costs[count - 1] as number) / (weights[count - 1] as number),
      worst: depths[count - 1] as number,
    };
  }

  /** The fewest questions that any strategy can ask: by dynamic programming over all answers. */
  get optimum(): Score {
    return this.#optimum;
  }

  #children(at: number, fact: number): number[] {
    const all = childrenOf(at, this.#sizes[fact] ?? 0, this.#strides[fact] ?? 0);
    return all.filter((child) => this.#decided[child] !== none);
  }

  /** Walks with each kind of customer, who answers what `next` asks until it asks nothing. */
  #walk(next: (at: number, answers: Answers) => number | undefined): Score {
    let total = 0;
    let worst = 0;
    const visit = (at: number, answers: Answers, asked: number) => {
      const fact = next(at, answers);
      if (fact === undefined) {
        total += (this.#weights[at] as number) * asked;
        worst = Math.max(worst, asked);
        return;
      }
      const id = this.customers.facts[fact] as string;
      const values = this.customers.answers[fact] as readonly (readonly Representative[])[];
      const first = at - (this.#sizes[fact] as number) * (this.#strides[fact] as number);
      for (const child of this.#children(at, fact)) {
        const [one] = values[(child - first) / (this.#strides[fact] as number)] ?? [];
        visit(child, { ...answers, [id]: one?.answer }, asked + 1);
      }
    };
    visit(this.#root, {}, 0);
    return { average: total / (this.#weights[this.#root] as number), worst };
  }

  /** Every fact that applies, of everyone. */
  staticForm(): Score {
    let total = 0;
    let worst = 0;
    const visit = (at: number, fact: number) => {
      if (fact < this.#sizes.length) {
        for (const child of this.#children(at, fact)) visit(child, fact + 1);
        return;
      }
      const asked = this.#sizes.filter((_, one) => (this.#applying[at] as number) & (1 << one));
      total += (this.#weights[at] as number) * asked.length;
      worst = Math.max(worst, asked.length);
    };
    visit(this.#root, 0);
    return { average: total / (this.#weights[this.#root] as number), worst };
  }

  /** The facts that apply, in the document's order, until the decision is certain. */
  pageOrder(): Score {
    let total = 0;
    let worst = 0;
    const visit = (at: number, fact: number, asked: number) => {
      if (this.#decided[at] !== mixed) {
        total += (this.#weights[at] as number) * asked;
        worst = Math.max(worst, asked);
        return;
      }
      const more = (this.#applying[at] as number) & (1 << fact) ? 1 : 0;
      for (const child of this.#children(at, fact)) visit(child, fact + 1, asked + more);
    };
    visit(this.#root, 0, 0);
    return { average: total / (this.#weights[this.#root] as number), worst };
  }

  /** In an order, the facts whose answer can still change the decision. */
  inOrder(order: readonly string[]): Score {
    const { facts } = this.customers;
    const numbers = [...new Set([...order, ...facts])].map((id) => facts.indexOf(id));
    return this.#walk((at) => {
      const bits = this.#relevant[at] as number;
      return numbers.find((fact) => fact >= 0 && bits & (1 << fact));
    });
  }

  /**
   * What the engine itself asks, walking with every kind of customer.
   *
   * @throws Error where it stops too early, or asks what cannot matter
   */
  engine(): Score {
    const { facts, now } = this.customers;
    return this.#walk((at, answers) => {
      const { verdict, status, bestCase, certainty, question, problems } = decide(
        this.policy,
        answers,
        { now: new Date(now) },
      );
      const certain = ![verdict, status, bestCase, certainty].includes(null);
      const place = () => JSON.stringify(answers);
      if (problems.length) throw new Error(`impossible: ${place()}`);
      if (certain !== (this.#decided[at] !== mixed)) throw new Error(`decided? ${place()}`);
      if (certain) return undefined;
      const fact = facts.indexOf(question ?? '');
      if (!((this.#relevant[at] as number) & (this.#applying[at] as number) & (1 << fact))) {
        throw new Error(`${question} cannot matter: ${place()}`);
      }
      return fact;
    });
  }
}

function childrenOf(at: number, size: number, stride: number): number[] {
  return Array.from({ length: size }, (_, value) => at - (size - value) * stride);
}
