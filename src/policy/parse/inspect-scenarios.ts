import type { Inspector } from './inspector.ts';
import { outcomeLists } from './names.ts';

/** Looks at the names that the scenarios use. */
export function inspectScenarios({ policy, known }: Inspector): void {
  for (const [index, { answers, expected }] of policy.scenarios.entries()) {
    const at = ['scenarios', index];
    for (const id of Object.keys(answers)) {
      known([...at, 'answers', id], id, Object.keys(policy.facts), 'fact');
    }
    const steps = policy.steps.map((step) => step.id);
    for (const [place, id] of (expected.steps ?? []).entries()) {
      known([...at, 'expected', 'steps', place], id, steps, 'step');
    }
    for (const id of Object.keys(expected.dates ?? {})) {
      known([...at, 'expected', 'dates', id], id, Object.keys(policy.dates), 'date');
    }
    for (const [field, list] of Object.entries(outcomeLists)) {
      const id = expected[field as keyof typeof outcomeLists];
      if (id) known([...at, 'expected', field], id, Object.keys(policy[list]), 'id');
    }
  }
}
