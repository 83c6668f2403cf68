import type { Inspector } from './inspector.ts';

/** Looks at the labels: whether each is that of a named value. */
export function inspectLabels({ policy, known, says }: Inspector): void {
  for (const [id, label] of Object.entries(policy.labels ?? {})) {
    known(['labels', id], id, Object.keys(policy.values), 'value');
    says(['labels', id], label);
  }
}
