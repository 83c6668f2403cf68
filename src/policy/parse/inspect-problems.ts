import { inspectOutcome } from './inspect-outcome.ts';
import type { Inspector } from './inspector.ts';

/** Looks at the answers that cannot be true. */
export function inspectProblems(inspector: Inspector): void {
  const { policy, says, unique, condition, known } = inspector;
  const { outcome, unreadable, checks } = policy.problems;
  inspectOutcome(inspector, ['problems', 'outcome'], outcome);
  says(['problems', 'unreadable'], unreadable, ['answer']);
  unique(['problems', 'checks'], checks);
  for (const [index, check] of checks.entries()) {
    const at = ['problems', 'checks', index];
    condition([...at, 'when'], check.when);
    says([...at, 'text'], check.text);
    for (const [place, id] of check.answers.entries()) {
      known([...at, 'answers', place], id, Object.keys(policy.facts), 'fact');
    }
  }
}
