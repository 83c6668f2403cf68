import type { ExplainedTest } from './explained.ts';
import type { Situation } from './situation.ts';
import { supportIn } from './support.ts';
import { testLine } from './test-line.ts';
import { viewOf } from './view.ts';

/** Why answers cannot be true: each problem, and the tests that show it. */
export function problemLines({ decision, proof, speaker }: Situation): ExplainedTest[] {
  const { checks } = proof.state.policy.problems;
  const { facts } = proof.state.policy;
  const { condition } = supportIn(
    proof,
    viewOf(proof, () => true),
  );
  const lines = decision.problems.flatMap(({ id, answers, text }): ExplainedTest[] => {
    const sentences = [...new Set(answers.flatMap((fact) => facts[fact]?.sentences ?? []))];
    const index = checks.findIndex((check) => check.id === id);
    const check = checks[index];
    if (!check) {
      const path = `/facts/${answers[0] ?? ''}`;
      return [{ text, holds: false, facts: answers, sentences, path, of: null }];
    }
    const path = `/problems/checks/${index}/when`;
    const owner = { id, sentences };
    const steps = condition(proof.condition(check.when, path, owner), true);
    return [
      { text, holds: true, facts: answers, sentences, path, of: id },
      ...steps.flatMap((step) => (step.is === 'leaf' ? [testLine(speaker, step.leaf)] : [])),
    ];
  });
  const told = new Set<string>();
  return lines.filter(({ text }) => !told.has(text) && told.add(text));
}
