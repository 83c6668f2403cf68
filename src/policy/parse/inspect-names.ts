import { operatorNames } from './condition-inspector.ts';
import type { Inspector } from './inspector.ts';

/** Names share one space, so that a condition cannot mean two things. */
export function inspectNames({ policy, report }: Inspector): void {
  const reserved = [...operatorNames, 'now', 'verdict', 'status', 'bestCase', 'certainty'];
  const parts = ['facts', 'settings', 'values', 'classes', 'dates'] as const;
  const owners = new Map<string, (typeof parts)[number]>();
  for (const part of parts) {
    for (const id of Object.keys(policy[part])) {
      const owner = owners.get(id);
      if (reserved.includes(id)) report([part, id], 'reserved-name', { name: id });
      else if (owner) report([part, id], 'taken-name', { name: id, part: owner });
      else owners.set(id, part);
    }
  }
}
