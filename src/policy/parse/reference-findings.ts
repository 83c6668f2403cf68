import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
import { inspectCalendars } from './inspect-calendars.ts';
import { inspectClasses } from './inspect-classes.ts';
import { inspectFacts } from './inspect-facts.ts';
import { inspectHead } from './inspect-head.ts';
import { inspectItems } from './inspect-items.ts';
import { inspectLabels } from './inspect-labels.ts';
import { inspectNames } from './inspect-names.ts';
import { inspectOutcomeTexts } from './inspect-outcome-texts.ts';
import { inspectProblems } from './inspect-problems.ts';
import { inspectRequest } from './inspect-request.ts';
import { inspectRules } from './inspect-rules.ts';
import { inspectScenarios } from './inspect-scenarios.ts';
import { inspectSettingUses } from './inspect-setting-uses.ts';
import { inspectSettings } from './inspect-settings.ts';
import { inspectorOf } from './inspector.ts';

/** In the order of the document, which is the order of what they find; the last rests on the others. */
const sections = [
  inspectNames,
  inspectHead,
  inspectSettings,
  inspectFacts,
  inspectClasses,
  inspectLabels,
  inspectProblems,
  inspectRules,
  inspectItems,
  inspectOutcomeTexts,
  inspectRequest,
  inspectCalendars,
  inspectScenarios,
  inspectSettingUses,
];

/**
 * Where a document of the right shape names what does not exist, or uses it as what it is not:
 * names, ids, sentences, languages, insertions in texts, names used twice.
 */
export function referenceFindings(policy: PolicyDocument): {
  findings: Finding[];
  /** The names that values, classes, dates, facts and (as `verdict`) all rules rest on. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const inspector = inspectorOf(policy);
  for (const inspect of sections) inspect(inspector);
  const { findings, uses } = inspector;
  // A setting that is wrong may be so for several of the places that use it.
  const different = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return { findings: [...different.values()], uses };
}
