import type {
  BetterDecision,
  LaterDecision,
  WhatIf,
} from '../../policy/analysis/what-if/what-if.ts';
import type { Decision } from '../../policy/types.ts';

/** The most that one reads of what could be. */
const most = { acts: 3, later: 2 };

const second = 1000;

/**
 * What a customer does not read in the result already: acts that lead to another verdict, each
 * verdict once, by the nearest way (what leads on under the same verdict, the steps say); and what
 * time changes, but for a verdict that an act brings as soon, and a mere change of status at a
 * moment that stands there.
 */
export function worthSaying(
  { better, later }: WhatIf,
  { verdict, status, steps, deadlines, timeline }: Decision,
): { acts: readonly BetterDecision[]; later: readonly LaterDecision[] } {
  const shown = [steps, deadlines, timeline]
    .flat()
    .flatMap(({ at, until }) => [at, until])
    .map((one) => Date.parse(one ?? ''));
  const isShown = (at: string) =>
    // What ends with a moment changes the second after it.
    [0, second].some((past) => shown.includes(Date.parse(at) - past));
  const verdicts = new Set([verdict]);
  const acts = better
    .filter((one) => !verdicts.has(one.verdict) && verdicts.add(one.verdict))
    .slice(0, most.acts);
  const isPromised = ({ verdict, at }: LaterDecision) =>
    acts.some((one) => one.verdict === verdict && Date.parse(one.at) <= Date.parse(at));
  let before = `${verdict} ${status}`;
  return {
    acts,
    later: later
      .filter((one) => {
        const changes = before !== `${one.verdict} ${one.status}`;
        before = `${one.verdict} ${one.status}`;
        return changes && !isPromised(one) && (one.verdict !== verdict || !isShown(one.at));
      })
      .slice(0, most.later),
  };
}
