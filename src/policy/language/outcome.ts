import type { Derived, Rule } from '../schema.ts';
import type { State } from '../state.ts';
import { holds } from './holds.ts';
import { once } from './once.ts';

/** What a rule decides. */
export const outcomeFields = ['verdict', 'status', 'bestCase', 'certainty'] as const;

export type OutcomeField = (typeof outcomeFields)[number];

/** What an id stands for, or the class or setting that it comes from. */
export function derive(state: State, derived: Derived): string {
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

const passed = 'rules passed';

/** The rules that may decide, in order; replaced by what knows how to leave out many at once. */
export const narrowing = { candidates: (state: State): readonly Rule[] => state.policy.rules };

/** The first rule whose condition holds. */
export function ruleOf(state: State): Rule | undefined {
  return once(state, 'rule', () => {
    const { results } = state;
    const rules = narrowing.candidates(state);
    for (let index = (results.get(passed) as number) ?? 0; index < rules.length; index++) {
      const rule = rules[index] as Rule;
      if (rule.when === undefined || holds(state, rule.when)) return rule;
      // What does not hold here does not hold where more is supposed.
      results.set(passed, index + 1);
    }
  });
}

/** What the deciding rule says; '' where no rule decides. */
export function outcome(state: State, field: OutcomeField): string {
  return once(state, field, () => {
    const rule = ruleOf(state);
    return rule ? derive(state, rule[field]) : '';
  });
}
