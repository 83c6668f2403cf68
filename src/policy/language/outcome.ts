import type { Derived, Rule } from '../schema.ts';
import type { State } from '../state.ts';
import { holds } from './holds.ts';
import { once } from './once.ts';

/** What a rule decides. */
export const outcomeFields = ['verdict', 'status', 'bestCase', 'certainty'] as const;

export type OutcomeField = (typeof outcomeFields)[number];

function derive(state: State, derived: Derived): string {
  if (typeof derived === 'string') return derived;
  const { from } = derived;
  const { classes, settings } = state.policy;
  return classes[from] ? classOf(state, from) : String(settings[from]?.value ?? '');
}

/** Which case of a class holds: its index, or -1. */
export function caseOf(state: State, name: string): number {
  const { cases = [] } = state.policy.classes[name] ?? {};
  return once(state, `class ${name}`, () =>
    cases.findIndex(({ when }) => when === undefined || holds(state, when)),
  );
}

/** The value of a class; '' when no case holds. */
export function classOf(state: State, name: string): string {
  const found = state.policy.classes[name]?.cases[caseOf(state, name)];
  return found ? derive(state, found.is) : '';
}

/** The first rule whose condition holds. */
export function ruleOf(state: State): Rule | undefined {
  return once(state, 'rule', () =>
    state.policy.rules.find(({ when }) => when === undefined || holds(state, when)),
  );
}

/** What the deciding rule says; '' where no rule decides. */
export function outcome(state: State, field: OutcomeField): string {
  return once(state, field, () => {
    const rule = ruleOf(state);
    return rule ? derive(state, rule[field]) : '';
  });
}
