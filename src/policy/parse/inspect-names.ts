import { operatorNames } from './condition-inspector.ts';
import type { Inspector } from './inspector.ts';

/** Names share one space, so that a condition cannot mean two things. */
export function inspectNames({ policy, report }: Inspector): void {
  const owner = new Map<string, string>(
    [...operatorNames, 'now', 'verdict', 'status', 'bestCase', 'certainty'].map((name) => [
      name,
      'a word of the language',
    ]),
  );
  for (const key of ['facts', 'settings', 'values', 'classes', 'dates'] as const) {
    for (const id of Object.keys(policy[key])) {
      const before = owner.get(id);
      if (before) report([key, id], `the name "${id}" is taken: it is in ${before}`);
      else owner.set(id, key);
    }
  }
}
