import { holds } from '../../language/holds.ts';
import { amount } from '../../language/quantity.ts';
import { pointer } from '../../parse/pointer.ts';
import type { Condition } from '../../schema.ts';
import type { State } from '../../state.ts';
import { type Examination, examinationOf } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { namesIn, restsOn } from './names-in.ts';
import { settingVariants } from './setting-variants.ts';

const aside = 20_000;

const named = {
  settings: 'setting',
  calendars: 'calendar',
  values: 'value',
  classes: 'class',
  facts: 'fact',
} as const;

const lists = ['steps', 'deadlines', 'timeline', 'assumptions'] as const;

const outcomes = {
  verdicts: 'verdict',
  statuses: 'status',
  bestCases: 'best case',
  certainties: 'certainty',
} as const;

/** Whether an evaluation comes true for some customer, whatever the reading of the policy. */
function everTrue(
  examination: Examination,
  rests: unknown,
  evaluate: (state: State) => boolean,
): boolean {
  const { policy } = examination;
  const { results, incomplete } = examination.explore(evaluate);
  if (incomplete || results.has('true')) return true;
  if (examination.explore(evaluate, examination.invalid).results.has('true')) return true;
  const settings = [...restsOn(policy, [rests, policy.rules])].filter(
    (one) => policy.settings[one],
  );
  for (const variant of settingVariants(policy, settings)) {
    if (examinationOf(variant, aside).explore(evaluate).results.has('true')) return true;
  }
  return false;
}

/** Parts that nothing uses, and what can never be shown. */
export function unusedFindings(examination: Examination): PolicyFinding[] {
  const { policy } = examination;
  const findings: PolicyFinding[] = [];
  const unused = (path: readonly (string | number)[], message: string) =>
    findings.push({ kind: 'unused', severity: 'warning', path: pointer(path), message });

  for (const [part, what] of Object.entries(named)) {
    const ids = Object.keys(policy[part as keyof typeof named]);
    for (const id of ids) {
      const { [id]: own, ...others } = policy[part as 'values'];
      const names = namesIn({ ...policy, scenarios: [], settings: {}, labels: {}, [part]: others });
      for (const setting of Object.values(policy.settings)) names.add(String(setting.value));
      const choices = Object.values(policy.settings).flatMap(({ choices = [] }) => choices);
      for (const { value } of choices) names.add(String(value));
      // A fact's own entry in the request's fields is its place, not a use.
      if (!names.has(id))
        unused([part, id], `nothing uses the ${what} "${id}": use it, or delete it`);
    }
  }

  for (const [name, { cases }] of Object.entries(policy.classes)) {
    const shown = policy.rules.some(({ because = [] }) => because.includes(name));
    const index = cases.findIndex(({ text }) => text);
    if (!shown && index >= 0) {
      unused(
        ['classes', name, 'cases', index, 'text'],
        `the texts of the class "${name}" are never shown, because no rule names it in "because": name it there, or delete them`,
      );
    }
  }

  const rules = policy.rules.flatMap((rule) => [
    rule.verdict,
    rule.status,
    rule.bestCase,
    rule.certainty,
  ]);
  const reachable = restsOn(policy, [
    rules,
    policy.problems.outcome,
    ...rules.flatMap((one) => (typeof one === 'object' ? policy.settings[one.from] : [])),
    ...Object.values(policy.settings),
  ]);
  for (const [part, what] of Object.entries(outcomes)) {
    for (const id of Object.keys(policy[part as keyof typeof outcomes])) {
      if (!reachable.has(id))
        unused([part, id], `no rule gives the ${what} "${id}": use it, or delete it`);
    }
  }

  for (const part of lists) {
    for (const [index, item] of policy[part].entries()) {
      const when: Condition = item.when ?? true;
      const shown = everTrue(examination, when, (state) => holds(state, when));
      if (!shown) {
        unused(
          [part, index],
          `"${item.id}" is never shown, because nobody can meet its condition: mend that, or delete it`,
        );
      }
    }
  }
  for (const [id, date] of Object.entries(policy.dates)) {
    const present = everTrue(
      examination,
      date,
      (state) => holds(state, date.when ?? true) && amount(state, date.value) !== null,
    );
    if (!present)
      unused(
        ['dates', id],
        `the date "${id}" is never known, because nobody can meet its condition: mend that, or delete it`,
      );
  }
  return findings;
}
