import type { Derived } from '../schema.ts';
import type { Path } from './inspection.ts';
import type { Inspector } from './inspector.ts';
import { outcomeLists } from './names.ts';

/**
 * Looks at an id, or at the class or setting that it is taken over from.
 *
 * @param ids the ids that it may be; any where there are none
 */
export function inspectDerived(
  { policy, names, known, use }: Inspector,
  path: Path,
  one: Derived,
  ids?: readonly string[],
): void {
  if (typeof one === 'string') {
    if (ids) known(path, one, ids, 'id');
    return;
  }
  const from = [...path, 'from'];
  const sources = [...Object.keys(policy.classes), ...Object.keys(policy.settings)];
  if (!known(from, one.from, sources, 'classOrSetting')) return;
  use(one.from);
  const kind = names.get(one.from);
  if (!ids || kind?.type !== 'ids') return;
  for (const id of kind.ids) known(from, String(id), ids, 'id');
}

/** Looks at the four fields of an outcome. */
export function inspectOutcome(
  inspector: Inspector,
  path: Path,
  one: Record<keyof typeof outcomeLists, Derived>,
): void {
  for (const field of ['verdict', 'status', 'bestCase', 'certainty'] as const) {
    const ids = Object.keys(inspector.policy[outcomeLists[field]]);
    inspectDerived(inspector, [...path, field], one[field], ids);
  }
}
