import type { Answers, DecideOptions, Policy } from '../types.ts';
import { caseLine } from './case-line.ts';
import type { ExplainedTest, Obstacle } from './explained.ts';
import { countOf, type Failure, failingIn } from './failing.ts';
import { insert } from './insert.ts';
import { type Situation, situationOf } from './situation.ts';
import { testLine } from './test-line.ts';
import { traceOf } from './trace.ts';
import { viewOf } from './view.ts';

/** What fails, in words. */
function linesOf(
  { speaker, proof }: Situation,
  failures: readonly Failure[],
  cited: readonly string[],
): ExplainedTest[] {
  const told = new Set<string>();
  return failures.flatMap((one) => {
    if (one.is === 'more') return [];
    const line =
      one.is === 'leaf'
        ? testLine(speaker, one.leaf, one.wanted)
        : caseLine(speaker, proof, one.name, one.index);
    const key = one.is === 'leaf' ? one.leaf.group : line?.text;
    if (!line || !key || told.has(key)) return [];
    told.add(key);
    const sentences = line.sentences.length ? line.sentences : cited;
    return [{ ...line, sentences, holds: false, path: one.path }];
  });
}

/** That an earlier rule decides, not the one at a path. */
function overruled({ speaker, rule, decision }: Situation, path: string): ExplainedTest[] {
  const { state, words } = speaker;
  const decided = state.policy.rules[rule];
  if (!decided) return [];
  const { id, when = true, sentences } = decided;
  const trace = traceOf(state);
  trace.condition(when);
  const facts = [...trace.found].filter((fact) => state.answered.has(fact));
  const reason = decision.reasons[0]?.text ?? '';
  const text = insert(words.overruled, { rule: reason }).trim();
  return [{ text, holds: false, facts, sentences, path, of: id }];
}

/**
 * Why a policy does not decide on a verdict: for each rule that could give it, the tests that fail.
 *
 * @param answers nothing in them makes this throw
 * @returns the nearest rule (the fewest failing tests) first; a rule that is passed over only since
 * an earlier one decides says so. Left out are rules that the settings rule out for everybody, that
 * missing answers alone keep open, and that fail by nothing but what a nearer one fails by. Empty
 * for the verdict that is decided, for one that the policy does not know, and where answers are
 * problems: what these are, `explain` says.
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export function whyNot(
  policy: Policy,
  answers: Answers,
  verdict: string,
  options: DecideOptions,
): Obstacle[] {
  const situation = situationOf(policy, answers, options);
  const { decision, proof, rule: deciding } = situation;
  if (decision.verdict === verdict || decision.problems.length) return [];
  const anybody = viewOf(proof, () => false);
  const failing = failingIn(
    proof,
    viewOf(proof, () => true),
  );
  const rules = proof.rules();
  const found = rules.flatMap((rule, index) => {
    const { id = '', sentences = [] } = policy.rules[index] ?? {};
    const can = anybody
      .ids(rule.is, typeof rule.is === 'string' ? [] : rules.slice(0, index))
      .has(verdict);
    if (!can || anybody.truth(rule.when) === false) return [];
    const own = failing.condition(rule.when, true, rule.whenPath);
    const into = failing.id(rule.is, verdict, `${rule.path}/verdict`);
    if (!own || !into) return [];
    const failures = [...own, ...into];
    const tests = linesOf(situation, failures, sentences);
    if (tests.length) return [{ rule: id, tests, count: countOf(failures) }];
    if (deciding < 0 || index < deciding) return [];
    return [{ rule: id, tests: overruled(situation, rule.path), count: 1 }];
  });
  found.sort((a, b) => a.count - b.count);
  const texts = found.map(({ tests }) => JSON.stringify(tests.map(({ text }) => text)));
  return found
    .filter((_, index) => texts.indexOf(texts[index] as string) === index)
    .map(({ rule, tests }) => ({ rule, tests }));
}
