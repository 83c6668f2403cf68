import type { Inspector } from './inspector.ts';

/** Looks at the labels: whether each is that of a named value, or of an id of a class. */
export function inspectLabels({ policy, known, says }: Inspector): void {
  const ofClasses = Object.entries(policy.classes).flatMap(([name, { cases }]) =>
    cases.flatMap(({ is }) => (typeof is === 'string' ? [`${name}-${is}`] : [])),
  );
  const names = [...Object.keys(policy.values), ...ofClasses];
  for (const [id, label] of Object.entries(policy.labels ?? {})) {
    known(['labels', id], id, names, 'value');
    says(['labels', id], label);
  }
}
