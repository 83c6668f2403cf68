import { inspectDerived } from './inspect-outcome.ts';
import type { Inspector } from './inspector.ts';

/** Looks at the named values and the classes. */
export function inspectClasses(inspector: Inspector): void {
  const { policy, using, value, condition, says, cites } = inspector;
  for (const [id, one] of Object.entries(policy.values)) {
    using(id, () => value(['values', id], one));
  }
  for (const [id, { cases }] of Object.entries(policy.classes)) {
    for (const [index, one] of cases.entries()) {
      const at = ['classes', id, 'cases', index];
      using(id, () => {
        inspectDerived(inspector, [...at, 'is'], one.is);
        condition([...at, 'when'], one.when);
      });
      says([...at, 'text'], one.text);
      cites(at, one.sentences);
    }
  }
}
