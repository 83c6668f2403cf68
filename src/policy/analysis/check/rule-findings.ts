import { holds } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import type { Rule } from '../../schema.ts';
import { rulingIn, rulingOf } from '../compile/ruling-of.ts';
import { isOpaque, witnessOf } from '../witness/witness-of.ts';
import { type Examination, examinationOf, readingBudget } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import type { FindingMeaning } from './finding-words/finding-values.ts';
import { restsOn } from './names-in.ts';
import { scenarioOf } from './scenario-of.ts';
import { settingVariants } from './setting-variants.ts';

/** Above so many rules, that a rule decides somebody is taken from the search alone. */
const many = 500;

/** Adds the ids of the rules that decide somebody, whom the search has found. */
function addDeciding({ policy, explore }: Examination, ids: Set<string | null>): void {
  const { results, samples } = explore(rulingIn);
  for (const [key, { rule }] of results) {
    if (ids.has(rule)) continue;
    const accept = (one: Parameters<typeof rulingOf>[1]) => rulingOf(policy, one)?.rule === rule;
    const states = samples.get(key) ?? [];
    // What depends on the calendar may hold for somebody whom nobody has thought of.
    if (policy.rules.length > many || witnessOf(states, accept) || states.some(isOpaque)) {
      ids.add(rule);
    }
  }
}

/** Why a rule decides nobody: the rules that decide all for whom it holds; none if it never holds. */
function shadowing(examination: Examination, { when = true }: Rule): string[] {
  const { results } = examination.explore((state) =>
    holds(state, when) ? rulingIn(state).rule : null,
  );
  return [...results.values()].filter((id) => id !== null);
}

/** The customers without a decision or with one that lacks a part, and the rules without customers. */
export function ruleFindings(examination: Examination): PolicyFinding[] {
  const { policy, explore } = examination;
  const { results, samples, incomplete } = explore(rulingIn);
  const findings: PolicyFinding[] = [];
  for (const [key, { rule, fields }] of results) {
    const lacking = outcomeFields.filter((_, index) => !fields[index]);
    if (!lacking.length) continue;
    const customer = witnessOf(
      samples.get(key) ?? [],
      (one) => JSON.stringify(rulingOf(policy, one)) === key,
    );
    if (!customer) continue;
    const index = policy.rules.findIndex(({ id }) => id === rule);
    const from = lacking.flatMap((field) => {
      const derived = policy.rules[index]?.[field];
      return typeof derived === 'object' ? [derived.from] : [];
    });
    const sources = [...new Set(from)];
    const witness = scenarioOf(policy, customer, `gap-${rule ?? 'no-rule'}`);
    if (rule === null) {
      findings.push(findingOf(['rules'], { code: 'no-rule', values: {} }, { witness }));
      continue;
    }
    const meaning: FindingMeaning = {
      code: 'no-case',
      values: { rule, fields: lacking, sources },
    };
    const path = ['rules', index, lacking[0] ?? ''];
    findings.push(findingOf(path, meaning, { related: [rule, ...sources], witness }));
  }
  if (incomplete) return findings;

  const reached = new Set<string | null>();
  addDeciding(examination, reached);
  const idle = () => policy.rules.filter(({ id }) => !reached.has(id));
  const conditions = (rules: readonly Rule[]) => rules.map(({ when }) => when);
  // Rules before them may leave them nobody under this reading and somebody under another.
  for (const rest of [conditions(idle()), conditions(policy.rules)]) {
    const names = idle().length ? [...restsOn(policy, rest)] : [];
    for (const variant of settingVariants(
      policy,
      names.filter((name) => policy.settings[name]),
    )) {
      if (!idle().length) break;
      addDeciding(examinationOf(variant, readingBudget), reached);
    }
  }
  for (const rule of idle()) {
    const related = shadowing(examination, rule);
    const path = ['rules', policy.rules.indexOf(rule)];
    const values = { rule: rule.id, others: related };
    findings.push(
      related.length
        ? findingOf(path, { code: 'shadowed-rule', values }, { related })
        : findingOf(path, { code: 'impossible-rule', values: { rule: rule.id } }),
    );
  }
  return findings;
}
