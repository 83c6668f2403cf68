import { caseOf } from '../../language/outcome.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';

/** What a case of a class is, wherever it stands among the others. */
function caseName({ classes }: Policy, name: string, index: number): string {
  const cases = classes[name]?.cases ?? [];
  const is = JSON.stringify(cases[index]?.is);
  const before = cases.slice(0, index).filter((one) => JSON.stringify(one.is) === is);
  return `${name} ${is} ${before.length}`;
}

/** What the reasons of a decision are: the rule, and cases of classes, as far as they have words. */
export function reasonsIn(state: State, rule: string | null): string[] {
  const { policy } = state;
  const deciding = policy.rules.find(({ id }) => id === rule);
  if (!deciding) return [];
  const reasons = deciding.text ? [deciding.id] : [];
  for (const name of deciding.because ?? []) {
    const index = caseOf(state, name);
    if (policy.classes[name]?.cases[index]?.text) reasons.push(caseName(policy, name, index));
  }
  return reasons;
}
