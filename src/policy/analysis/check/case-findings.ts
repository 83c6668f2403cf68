import { caseOf } from '../../language/outcome.ts';
import type { State } from '../../state.ts';
import { type Examination, examinationOf, readingBudget } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { restsOn } from './names-in.ts';
import { settingVariants } from './setting-variants.ts';

/** The cases of classes that no customer is in, whatever the reading of the policy. */
export function caseFindings(examination: Examination): PolicyFinding[] {
  const { policy } = examination;
  return Object.entries(policy.classes).flatMap(([name, { cases }]) => {
    const caseIn = (state: State) => caseOf(state, name);
    const { results, incomplete } = examination.explore(caseIn);
    const amiss = examination.explore(caseIn, examination.invalid);
    const reached = new Set([...results.values(), ...amiss.results.values()]);
    const settings = [...restsOn(policy, cases)].filter((one) => policy.settings[one]);
    for (const variant of settingVariants(policy, settings)) {
      if (incomplete || cases.every((_, index) => reached.has(index))) break;
      const other = examinationOf(variant, readingBudget).explore(caseIn);
      for (const index of other.results.values()) reached.add(index);
    }
    if (incomplete) return [];
    return cases.flatMap(({ is }, index) => {
      const path = ['classes', name, 'cases', index];
      return reached.has(index)
        ? []
        : [findingOf(path, { code: 'unreachable-case', values: { class: name, is } })];
    });
  });
}
