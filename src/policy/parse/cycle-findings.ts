import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
import { outcomeLists } from './names.ts';

/**
 * Where values, classes, dates and rules rest on themselves.
 *
 * @param uses the names that each of them rests on; all rules together go by `verdict`
 */
export function cycleFindings(
  policy: PolicyDocument,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  const pathOf = (name: string) => {
    const list = (['values', 'classes', 'dates', 'facts'] as const).find(
      (key) => policy[key][name] !== undefined,
    );
    return list ? [list, name] : ['rules'];
  };
  const visit = (name: string, trail: readonly string[]): void => {
    const from = trail.indexOf(name);
    if (from >= 0) {
      const names = [...trail.slice(from), name];
      findings.push({ path: pathOf(name), code: 'circle', values: { names } });
      return;
    }
    if (done.has(name)) return;
    for (const used of uses.get(name) ?? []) {
      visit(used in outcomeLists ? 'verdict' : used, [...trail, name]);
    }
    done.add(name);
  };
  for (const name of uses.keys()) visit(name, []);
  return findings;
}
