import { readAnswer } from '../read-answer.ts';
import type { Known, Quantity, State } from '../state.ts';
import { Fork, openEnded, supposing } from '../state.ts';
import { holds } from './holds.ts';
import { once } from './once.ts';

/**
 * The answer to a fact; `undefined` while it is open. A fact that does not apply reads as its
 * policy says.
 */
function known(state: State, id: string): Known | undefined {
  if (state.answered.has(id)) return state.answered.get(id);
  const fact = state.policy.facts[id];
  const { onlyIf, otherwise = null } = fact ?? {};
  if (!fact || onlyIf === undefined) return undefined;
  return once(state, `fact ${id}`, () =>
    holds(state, onlyIf)
      ? undefined
      : readAnswer({ ...fact, none: { label: {} } }, otherwise, state.now, state.policy.timeZone),
  );
}

/** Whether the fact "did not happen" or does not apply. */
export function isNull(state: State, id: string): boolean {
  const answer = known(state, id);
  if (answer !== undefined) return answer === null;
  return state.policy.facts[id]?.none ? openEnded(state, { fact: id, is: [null] }, [id]) : false;
}

/** The ends of an instant or number; `null` when it did not happen. */
export function factQuantity(state: State, id: string): Quantity | null {
  if (isNull(state, id)) return null;
  const answer = known(state, id);
  if (answer !== undefined) return answer as Quantity;
  const variable = state.variables.indexOf(id);
  const end = (plus: number) => ({ plus, minus: 0, offset: 0 });
  const low = end(variable);
  // Where both ends are surely the same, one of them stands for both.
  const exact = state.limits[(variable + 1) * state.variables.length + variable] === 0;
  return { low, high: exact ? low : end(variable + 1) };
}

/** What a one-of, yes-or-no or text fact can be. */
function valuesOf(state: State, id: string): ReadonlySet<unknown> {
  return once(state, `values ${id}`, () => {
    const { type, options, none, unknown } = state.policy.facts[id] ?? {};
    const all: unknown[] =
      type === 'boolean' ? [true, false] : (options?.map((option) => option.id) ?? ['']);
    if (none) all.push(null);
    if (unknown && unknown.reads === undefined) all.push('unknown');
    return new Set(all);
  });
}

/** Whether a one-of, yes-or-no or text answer is among the values. */
export function isAmong(state: State, id: string, values: readonly unknown[]): boolean {
  const answer = known(state, id);
  if (answer !== undefined) return values.includes(answer);
  const domain = (state.supposed[id] as ReadonlySet<unknown> | undefined) ?? valuesOf(state, id);
  const inside = new Set(values.filter((value) => domain.has(value)));
  if (!inside.size) return false;
  if (inside.size === domain.size) return true;
  throw new Fork({ fact: id, is: [...inside] }, [id], (side) =>
    supposing(
      state,
      id,
      side ? inside : new Set([...domain].filter((value) => !inside.has(value))),
    ),
  );
}

/** Whether an any-of answer holds at least one of the values. */
export function hasSome(state: State, id: string, values: readonly string[]): boolean {
  const answer = known(state, id);
  if (answer !== undefined) {
    return Array.isArray(answer) && answer.some((value) => values.includes(value));
  }
  const { some, none } = (state.supposed[id] ?? { some: [], none: [] }) as {
    some: string[][];
    none: string[];
  };
  const left = values.filter((value) => !none.includes(value));
  if (!left.length) return false;
  if (some.some((one) => one.every((value) => none.includes(value) || left.includes(value)))) {
    return true;
  }
  throw new Fork({ fact: id, has: left }, [id], (side) =>
    supposing(
      state,
      id,
      side ? { some: [...some, left], none } : { some, none: [...none, ...left] },
    ),
  );
}
