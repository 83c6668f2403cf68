import '../../language/more.ts';
import '../compile/narrow.ts';
import type { Policy } from '../../types.ts';
import { caseFindings } from './case-findings.ts';
import { examinationOf } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { insertionFindings } from './insertion-findings.ts';
import { languageFindings } from './language-findings.ts';
import { overlapFindings } from './overlap-findings.ts';
import { ruleFindings } from './rule-findings.ts';
import { scenarioFindings } from './scenario-findings.ts';
import { sentenceFindings } from './sentence-findings.ts';
import { settingFindings } from './setting-findings.ts';
import { unusedFindings } from './unused-findings.ts';

/** How many suppositions to try unless told otherwise: a few seconds. */
const usualBudget = 300_000;

const gravity = { error: 0, warning: 1, note: 2 };

/**
 * Looks for what is wrong with a policy that is valid as a document: customers without a decision,
 * rules and cases without customers, rules whose order matters, parts that nothing uses, sentences
 * that nothing cites or that say otherwise than the settings, missing translations, insertions that
 * nothing fills in, scenarios that fail.
 *
 * All customers are looked at, not samples of them, unless the policy is so complex that the budget
 * ends first; a finding of its own then says so, and only what was found is told. Every customer
 * named as a witness has been decided by the policy to make sure.
 *
 * @param budget how many suppositions about customers to try at most
 * @returns the findings, errors first; none when all is well
 */
export function checkPolicy(policy: Policy, { budget = usualBudget } = {}): PolicyFinding[] {
  const examination = examinationOf(policy, budget);
  const findings = [
    ...ruleFindings(examination),
    ...caseFindings(examination),
    ...overlapFindings(examination),
    ...unusedFindings(examination),
    ...sentenceFindings(policy),
    ...settingFindings(policy),
    ...languageFindings(policy),
    ...insertionFindings(policy),
    ...scenarioFindings(policy),
  ];
  const { incomplete, tried } = examination;
  if (incomplete) {
    findings.push(findingOf(['rules'], { code: 'too-complex', values: { tried } }));
  }
  return findings.sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}
