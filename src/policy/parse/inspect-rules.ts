import { inspectOutcome } from './inspect-outcome.ts';
import type { Inspector } from './inspector.ts';

/** Looks at the rules: whether each can be reached, and what it gives. */
export function inspectRules(inspector: Inspector): void {
  const { policy, report, unique, using, condition, says, known, cites } = inspector;
  const { rules } = policy;
  unique(['rules'], rules);
  const always = rules.findIndex(({ when = true }) => when === true);
  for (const [index, rule] of rules.entries()) {
    const at = ['rules', index];
    if (always >= 0 && index > always) {
      report(at, 'never-reached', { rule: rules[always]?.id ?? '' });
    }
    using('verdict', () => {
      condition([...at, 'when'], rule.when);
      inspectOutcome(inspector, at, rule);
    });
    says([...at, 'text'], rule.text);
    for (const [place, name] of (rule.because ?? []).entries()) {
      known([...at, 'because', place], name, Object.keys(policy.classes), 'class');
    }
    cites(at, rule.sentences);
  }
}
