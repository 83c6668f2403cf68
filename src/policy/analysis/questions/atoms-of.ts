import { attempt } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import { type Mode, opposite } from '../../language/registry.ts';
import type { Condition, Derived, Test } from '../../schema.ts';
import { startState } from '../../start-state.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';

/** A test of a condition that is no combination of others. */
export interface Atom {
  name: string;
  test: Test;
  mode: Mode;
}

/** Whether the test of an atom holds; see {@link holds} for what it throws. */
export function atomHolds(state: State, { name, test, mode }: Atom): boolean {
  return holds(state, { [name]: test }, mode);
}

/**
 * The values that a test of a class asks for, and whether it asks for any other instead; `null`
 * where it is a test of another kind.
 */
export function wantedOf(test: Test): { values: readonly unknown[]; not: boolean } | null {
  if (typeof test !== 'object' || test === null) return { values: [test], not: false };
  if (Array.isArray(test)) return { values: test, not: false };
  const [name, ...others] = Object.keys(test);
  if (name !== 'isNot' || others.length) return null;
  return { values: [test.isNot].flat(), not: true };
}

/**
 * The atoms that an outcome or the possibility of answers can rest on, each once. What the settings
 * rule out is left out.
 */
export function atomsOf(policy: Policy): Atom[] {
  const atoms = new Map<string, Atom>();
  const start = startState(policy, new Map(), 0);
  const seen = new Set<string>();
  const visitClass = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { when, is } of policy.classes[name]?.cases ?? []) {
      visit(when, 'surely');
      visitDerived(is);
    }
  };
  const visitDerived = (derived: Derived) => {
    if (typeof derived === 'object' && policy.classes[derived.from]) visitClass(derived.from);
  };
  const visit = (condition: Condition | undefined, mode: Mode): void => {
    if (typeof condition !== 'object') return;
    const fails = Object.entries(condition).some(
      ([name, test]) =>
        policy.settings[name] && attempt(() => holds(start, { [name]: test }, mode)) === false,
    );
    if (fails) return;
    for (const [name, operand] of Object.entries(condition)) {
      const inner = operand as Condition;
      if (name === 'all' || name === 'any') {
        for (const part of operand as Condition[]) visit(part, mode);
      } else if (name === 'not') visit(inner, opposite[mode]);
      else if (name === 'surely' || name === 'possibly') visit(inner, name);
      else if (name === 'unsure') {
        visit(inner, 'surely');
        visit(inner, 'possibly');
      } else if (policy.classes[name] && wantedOf(operand as Test)) visitClass(name);
      else {
        const atom = { name, test: operand as Test, mode };
        atoms.set(JSON.stringify(atom), atom);
      }
    }
  };
  for (const { when, verdict, status, bestCase, certainty } of policy.rules) {
    visit(when, 'surely');
    for (const derived of [verdict, status, bestCase, certainty]) visitDerived(derived);
  }
  for (const { when } of policy.problems.checks) visit(when, 'surely');
  return [...atoms.values()];
}
