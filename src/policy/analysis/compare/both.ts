import { outcomeFields } from '../../language/outcome.ts';
import { Fork, type Known, type State } from '../../state.ts';
import type { Answers, Policy } from '../../types.ts';

/** Which of the two policies. */
export type Side = 'before' | 'after';

/** How one of the policies reads the customers that are looked at. */
export interface Reader {
  /** The policy, its facts open to no more answers than both can read. */
  policy: Policy;
  /** What it reads from answers that the two read differently. */
  answered: ReadonlyMap<string, Known>;
  /** The facts whose answer it cannot read. */
  unreadable: readonly string[];
}

/** Customers whose answers both policies read, and how. */
export interface Both {
  before: Reader;
  after: Reader;
  /** The answers that the two read differently. */
  given: Answers;
  /** The names of results that both policies come to alike. */
  alike: ReadonlySet<string>;
  /** Nothing else is supposed yet. */
  start: State;
  /** Whether the answers are impossible ones. */
  invalid?: boolean;
}

/** What one policy works out; where both do alike, it stands with the state of both. */
class Results extends Map<string, unknown> {
  readonly #alike: ReadonlySet<string>;
  readonly #shared: Map<string, unknown>;

  constructor(own: Map<string, unknown> | undefined, { alike }: Both, { results }: State) {
    super();
    this.#alike = alike;
    this.#shared = results;
    for (const [key, result] of own ?? []) super.set(key, result);
  }

  override has(key: string): boolean {
    return this.#alike.has(key) ? this.#shared.has(key) : super.has(key);
  }

  override get(key: string): unknown {
    return this.#alike.has(key) ? this.#shared.get(key) : super.get(key);
  }

  override set(key: string, result: unknown): this {
    if (!this.#alike.has(key)) return super.set(key, result);
    this.#shared.set(key, result);
    return this;
  }
}

const viewKeys = { before: 'view before', after: 'view after' } as const;

/** The state as one of the policies has it; what it works out is kept for states that suppose more. */
function viewOf(both: Both, state: State, side: Side): State {
  const key = viewKeys[side];
  const known = state.results.get(key) as State | undefined;
  if (known && known.limits === state.limits && known.supposed === state.supposed) return known;
  const { policy, answered } = both[side];
  const results = new Results(known?.results, both, state);
  if (both.invalid && !known) {
    results.set('rule', undefined);
    for (const field of outcomeFields) results.set(field, policy.problems.outcome[field]);
  }
  const view = { ...state, policy, answered, results };
  state.results.set(key, view);
  return view;
}

/**
 * Evaluates by one of the policies in a state of both.
 *
 * @throws Fork whose branches are states of both
 */
export function inView<T>(both: Both, state: State, side: Side, evaluate: (view: State) => T): T {
  try {
    return evaluate(viewOf(both, state, side));
  } catch (fork) {
    if (!(fork instanceof Fork) || !fork.branch) throw fork;
    const { test, facts, branch } = fork;
    throw new Fork(test, facts, (holds) => {
      const { limits, supposed } = branch(holds);
      return { ...state, limits, supposed, results: new Map(state.results) };
    });
  }
}
