import { holds } from '../../language/holds.ts';
import { amount } from '../../language/quantity.ts';
import type { Condition } from '../../schema.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { type Examination, examinationOf, readingBudget } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import type { FindingMeaning } from './finding-words/finding-values.ts';
import { namesIn, restsOn } from './names-in.ts';
import { settingVariants } from './setting-variants.ts';

const named = ['settings', 'calendars', 'values', 'classes', 'facts'] as const;

const lists = ['steps', 'deadlines', 'timeline', 'assumptions'] as const;

const outcomes = ['verdicts', 'statuses', 'bestCases', 'certainties'] as const;

/** Every name that occurs in a document, but for those under which something is declared. */
function usedNames(policy: Policy): Set<string> {
  const { settings, dates, ...rest } = policy;
  const declaring: readonly string[] = named.filter((part) => part !== 'settings');
  const contents = Object.entries(rest)
    .filter(([part]) => !/^(labels|scenarios|order|dated|start)$/.test(part))
    .map(([part, content]) => (declaring.includes(part) ? Object.values(content) : content));
  const names = namesIn([contents, Object.values(dates)]);
  // A setting may name a calendar.
  for (const { value, choices = [] } of Object.values(settings)) {
    for (const one of [value, ...choices.map((choice) => choice.value)]) names.add(String(one));
  }
  return names;
}

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
    if (examinationOf(variant, readingBudget).explore(evaluate).results.has('true')) return true;
  }
  return false;
}

/** Parts that nothing uses, and what can never be shown. */
export function unusedFindings(examination: Examination): PolicyFinding[] {
  const { policy } = examination;
  const findings: PolicyFinding[] = [];
  const unused = (path: readonly (string | number)[], meaning: FindingMeaning) =>
    findings.push(findingOf(path, meaning));

  const names = usedNames(policy);
  for (const part of named) {
    for (const id of Object.keys(policy[part])) {
      if (!names.has(id)) unused([part, id], { code: 'unused-part', values: { part, id } });
    }
  }

  for (const [name, { cases }] of Object.entries(policy.classes)) {
    const shown = policy.rules.some(({ because = [] }) => because.includes(name));
    const index = cases.findIndex(({ text }) => text);
    if (!shown && index >= 0) {
      const path = ['classes', name, 'cases', index, 'text'];
      unused(path, { code: 'unshown-texts', values: { class: name } });
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
  for (const part of outcomes) {
    for (const id of Object.keys(policy[part])) {
      if (!reachable.has(id)) {
        unused([part, id], { code: 'ungiven-outcome', values: { part, id } });
      }
    }
  }

  for (const part of lists) {
    for (const [index, item] of policy[part].entries()) {
      const when: Condition = item.when ?? true;
      const shown = everTrue(examination, when, (state) => holds(state, when));
      if (!shown) unused([part, index], { code: 'unshown-item', values: { id: item.id } });
    }
  }
  for (const [id, date] of Object.entries(policy.dates)) {
    const present = everTrue(
      examination,
      date,
      (state) => holds(state, date.when ?? true) && amount(state, date.value) !== null,
    );
    if (!present) unused(['dates', id], { code: 'unknown-date', values: { id } });
  }
  return findings;
}
