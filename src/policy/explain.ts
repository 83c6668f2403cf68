import { caseLine } from './explain/case-line.ts';
import type { ExplainedTest, Explanation } from './explain/explained.ts';
import { neededGroups } from './explain/needed-groups.ts';
import type { Leaf } from './explain/node.ts';
import { problemLines } from './explain/problem-lines.ts';
import { situationOf } from './explain/situation.ts';
import { type Step, supportIn } from './explain/support.ts';
import { testLine } from './explain/test-line.ts';
import { comparisons } from './explain/trace.ts';
import { viewOf } from './explain/view.ts';
import type { State } from './state.ts';
import type { Answers, DecideOptions, Policy } from './types.ts';

/** Beside its classes, and in front of all that only rules out other decisions. */
function byClass(steps: readonly Step[], others: readonly Leaf[]): Step[] {
  const ordered = [...steps];
  for (const leaf of others) {
    const beside = ordered.findLastIndex(
      (step) => step.is === 'leaf' && step.leaf.owner.id === leaf.owner.id,
    );
    ordered.splice(beside < 0 ? ordered.length : beside + 1, 0, { is: 'leaf', leaf });
  }
  return ordered;
}

/** Whether a comparison among the tests rests on the moment or number that a test tells. */
function implied({ group, name }: Leaf, among: readonly Leaf[], state: State): boolean {
  const known = state.answered.get(name);
  if (group !== `fact ${name}` || !known || typeof known !== 'object' || !('low' in known)) {
    return false;
  }
  return among.some(
    ({ operator, facts }) => comparisons.includes(operator) && facts.includes(name),
  );
}

/**
 * Explains what a policy decides of a customer: the tests that the decision rests on, in plain
 * words, each with its sentences. The answers that they rest on suffice: whatever the others are,
 * the same rule gives the same verdict and status. While answers are missing: the tests of the first rule
 * that is still possible.
 *
 * @param answers nothing in them makes this throw
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export function explain(policy: Policy, answers: Answers, options: DecideOptions): Explanation {
  const situation = situationOf(policy, answers, options);
  const { decision, proof, speaker, rule } = situation;
  if (decision.problems.length) return { rule: null, tests: problemLines(situation) };

  const view = viewOf(proof, () => true);
  const { condition, chosen } = supportIn(proof, view);
  const rules = proof.rules();
  const branch = rules[rule];
  const declared = policy.rules[rule];
  const when = rules[rule >= 0 ? rule : (view.rules()[0] ?? -1)]?.when;
  const telling = [
    ...(when ? condition(when, view.truth(when)) : []),
    ...(declared?.because ?? []).flatMap(chosen),
  ];
  const groups = telling.flatMap((step) => (step.is === 'leaf' ? [step.leaf.group] : []));
  const needed = rule < 0 ? null : neededGroups(proof, rule, groups);
  const steps = telling.filter(
    (step) => step.is === 'case' || !needed || needed.groups.has(step.leaf.group),
  );
  const others = [...(needed?.tests ?? [])].filter(
    ([group]) => needed?.groups.has(group) && !groups.includes(group),
  );
  const path = byClass(
    steps,
    others.map(([, leaf]) => leaf),
  );
  const leaves = path.flatMap((step) => (step.is === 'leaf' ? [step.leaf] : []));

  const lines = path.map((step) => {
    if (step.is === 'case') return caseLine(speaker, proof, step.name, step.index);
    return implied(step.leaf, leaves, proof.state) ? null : testLine(speaker, step.leaf);
  });
  if (declared && branch) {
    const { id, sentences } = declared;
    const facts = [...new Set(leaves.flatMap((leaf) => leaf.facts))];
    const line = { holds: true, facts, sentences, path: branch.whenPath, of: id };
    if (declared.text) lines.unshift({ text: speaker.say(declared.text), ...line });
    else if (!lines.some(Boolean)) lines.push({ text: speaker.words.always, ...line });
  }
  const told = new Map<string, ExplainedTest>();
  for (const line of lines) {
    if (!line) continue;
    const before = told.get(line.text);
    const facts = [...new Set([...(before?.facts ?? []), ...line.facts])];
    const sentences = line.sentences.length ? line.sentences : (declared?.sentences ?? []);
    told.set(line.text, { ...(before ?? { ...line, sentences }), facts });
  }
  return { rule: declared?.id ?? null, tests: [...told.values()] };
}
