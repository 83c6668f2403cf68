import '../language/more.ts';
import { decide } from '../decide.ts';
import { attempt, explore } from '../explore.ts';
import { knownAnswers } from '../known-answers.ts';
import { ruleOf } from '../language/outcome.ts';
import { readNow } from '../read-now.ts';
import { startState } from '../start-state.ts';
import { Fork } from '../state.ts';
import type { Answers, DecideOptions, Decision, Policy } from '../types.ts';
import { type Proof, proofOf } from './proof.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** What there is to explain. */
export interface Situation {
  decision: Decision;
  proof: Proof;
  speaker: Speaker;
  /** Which rule decides; -1 while that is open, where none does, or where answers are problems. */
  rule: number;
}

/** @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000 */
export function situationOf(policy: Policy, given: Answers, options: DecideOptions): Situation {
  const answers = given ?? {};
  const lang = options.lang ?? (policy.languages[0] as string);
  const now = readNow(options.now, policy.timeZone);
  const decision = decide(policy, answers, options);
  const { answered } = knownAnswers(policy, answers, now);
  const state = startState(policy, answered, now);
  const { problems, dates } = decision;
  return {
    decision,
    proof: proofOf(state),
    speaker: speakerOf(state, answers, dates, lang),
    rule: problems.length ? -1 : decidingRule(),
  };

  function decidingRule(): number {
    const indexOf = (id: string | undefined) => policy.rules.findIndex((rule) => rule.id === id);
    const direct = attempt(() => ruleOf(startState(policy, answered, now))?.id);
    if (!(direct instanceof Fork)) return indexOf(direct);
    // Answers are missing, and yet it may be that every completion comes to the same rule.
    const { results, incomplete } = explore(
      startState(policy, answered, now),
      (one) => ruleOf(one)?.id,
    );
    const [only, ...others] = results.values();
    return incomplete || others.length ? -1 : indexOf(only);
  }
}
