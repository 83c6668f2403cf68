import { holds } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import { pointer } from '../../parse/pointer.ts';
import type { Rule } from '../../schema.ts';
import { rulingIn, rulingOf } from '../compile/ruling-of.ts';
import { isOpaque, witnessOf } from '../witness/witness-of.ts';
import { type Examination, examinationOf, readingBudget } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { restsOn } from './names-in.ts';
import { scenarioOf } from './scenario-of.ts';
import { settingVariants } from './setting-variants.ts';

/** Above so many rules, that a rule decides somebody is taken from the search alone. */
const many = 500;

function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

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
    const sources = lacking.flatMap((field) => {
      const from = policy.rules[index]?.[field];
      return typeof from === 'object' ? [from.from] : [];
    });
    const why =
      rule === null
        ? 'some customers get no decision, because no rule holds for them; the witness is one of them: add a rule for such customers, or a last rule without "when" for everybody else'
        : `some customers whom the rule "${rule}" decides get no ${lacking.join(', no ')}, because no case of ${list(sources)} holds for them; the witness is one of them: add a last case without "when" there`;
    findings.push({
      kind: 'gap',
      severity: 'error',
      path: pointer(rule === null ? ['rules'] : ['rules', index, lacking[0] ?? '']),
      message: why,
      ...(rule === null ? {} : { related: [rule, ...sources] }),
      witness: scenarioOf(policy, customer, `gap-${rule ?? 'no-rule'}`),
    });
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
    findings.push({
      kind: 'unreachable-rule',
      severity: 'error',
      path: pointer(['rules', policy.rules.indexOf(rule)]),
      message: related.length
        ? `the rule "${rule.id}" never decides anything, because everybody for whom it holds is decided by ${list(related)} before it; put it before, or delete it`
        : `the rule "${rule.id}" never decides anything, because nobody can meet its condition; look for parts of it that exclude one another, or delete it`,
      ...(related.length ? { related } : {}),
    });
  }
  return findings;
}
