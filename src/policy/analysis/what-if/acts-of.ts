import { attempt } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import type { Fact } from '../../schema.ts';
import type { State } from '../../state.ts';
import type { Answer, Answers, Policy } from '../../types.ts';

/** An act that a customer can do: the fact it changes, and how. */
export interface OpenAct {
  fact: string;
  /** `now`: the moment of the act. */
  to: NonNullable<Fact['act']>['to'];
}

/**
 * What a customer can still do. What happened cannot be undone: an instant must not have come yet;
 * another answer must be one of those that the act is for.
 */
export function actsOf(policy: Policy, answers: Answers, state: State): OpenAct[] {
  return Object.entries(policy.facts).flatMap(([fact, { act }]): OpenAct[] => {
    const answer: Answer | undefined = answers[fact];
    if (!act || answer === undefined || answer === 'unknown') return [];
    const open = act.to === 'now' ? answer === null : answer !== null && answer !== act.to;
    const sensible =
      act.when === undefined || attempt(() => holds(state, act.when ?? true)) === true;
    return open && sensible ? [{ fact, to: act.to }] : [];
  });
}
