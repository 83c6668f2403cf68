import { knownAnswers } from '../../known-answers.ts';
import { sayOf } from '../../say-of.ts';
import { anyMoment, startState } from '../../start-state.ts';
import { limiting, type State, supposing } from '../../state.ts';
import type { Answer, Answers, Policy } from '../../types.ts';
import { writeMoment } from '../../write-moment.ts';
import { type Ruling, rulingIn, rulingOf, stateOf } from '../compile/ruling-of.ts';
import { fixing, rangeOf } from '../witness/range.ts';
import { actsOf, type OpenAct } from './acts-of.ts';
import { firstSecond, slack } from './first-second.ts';
import { outcomeOf } from './outcome-of.ts';
import { regionsOf } from './regions.ts';
import type { Act, BetterDecision, LaterDecision, Outcome } from './what-if.ts';
import { atLeast, worth } from './worth.ts';

const second = 1000;
const hour = 3600 * second;
const up = (instant: number) => Math.ceil(instant / second) * second;

/** Every choice of some of the acts. */
function choicesOf(acts: readonly OpenAct[]): OpenAct[][] {
  const choices: OpenAct[][] = [[]];
  for (const act of acts) choices.push(...choices.map((chosen) => [...chosen, act]));
  return choices.slice(1);
}

/** The first instant by which an act has to be done. */
function firstLimit({ acts }: BetterDecision): number {
  return Math.min(...acts.map(({ by }) => (by === null ? Infinity : Date.parse(by))));
}

/** Whether one way to the same decision is the better one: sooner, with more time to act, simpler. */
function isEasier(one: BetterDecision, other: BetterDecision): boolean {
  const [at, its] = [Date.parse(one.at), Date.parse(other.at)];
  if (at !== its) return at < its;
  const [limit, itsLimit] = [firstLimit(one), firstLimit(other)];
  return limit === itsLimit ? one.acts.length < other.acts.length : limit > itsLimit;
}

/** The state of a customer who does some acts at instants that are open, from now on. */
function stateAfter(
  policy: Policy,
  answers: Answers,
  now: number,
  acts: readonly OpenAct[],
): State {
  const changed: Record<string, Answer | undefined> = { ...answers };
  const timed = acts.filter(({ to }) => to === 'now').map(({ fact }) => fact);
  for (const { fact, to } of acts) changed[fact] = to === 'now' ? undefined : to;
  const { answered } = knownAnswers(policy, changed, anyMoment);
  let state = startState(policy, answered, { from: now });
  for (const fact of timed) {
    const low = state.variables.indexOf(fact);
    state = supposing(state, JSON.stringify({ fact, is: [null] }), false);
    state = limiting(state, low + 1, low, 0);
    state = limiting(state, 0, low, -now);
    state = limiting(state, low, 1, 0);
  }
  return state;
}

/**
 * The better decisions within reach of the customer's acts, each once, by the easiest way to it;
 * without those that a better one, or time alone, makes needless.
 *
 * @param now milliseconds since 1970 UTC
 */
export function betterDecisions(
  policy: Policy,
  answers: Answers,
  now: number,
  lang: string,
  later: readonly LaterDecision[],
): BetterDecision[] {
  const { timeZone } = policy;
  const write = (instant: number) => writeMoment(instant, timeZone, 'instant');
  const customer = { now: new Date(now).toISOString(), answers };
  const state = stateOf(policy, customer);
  const current = rulingOf(policy, customer);
  if (!state || !current?.rule) return [];

  const found = new Map<string, BetterDecision>();
  const keyOf = ([verdict, status]: readonly string[]) => `${verdict} ${status}`;
  const known = (fields: readonly string[]) => found.get(keyOf(fields));
  for (const acts of choicesOf(actsOf(policy, answers, state))) {
    const timed = acts.filter(({ to }) => to === 'now').map(({ fact }) => fact);
    const { regions } = regionsOf(
      stateAfter(policy, answers, now, acts),
      new Set(['now', ...timed]),
      rulingIn,
    );
    const leadsTo = (fields: string, at: number, moments: ReadonlyMap<string, number>): boolean => {
      const after: Record<string, Answer | undefined> = { ...answers };
      for (const { fact, to } of acts) {
        after[fact] = to === 'now' ? write(moments.get(fact) ?? at) : to;
      }
      return (
        JSON.stringify(rulingOf(policy, { now: write(at), answers: after })?.fields) === fields
      );
    };
    /** What one region promises, checked on a customer who does it. */
    const promise = ({ fields }: Ruling, region: State): BetterDecision | null => {
      if (atLeast(worth(policy, current.fields), worth(policy, fields))) return null;
      const earliest = up(rangeOf(region, 1)[0]);
      let settled = fixing(region, 1, earliest);
      const moments = new Map<string, number>();
      for (const fact of timed) {
        const variable = region.variables.indexOf(fact);
        const moment: number = settled ? up(rangeOf(settled, variable)[0]) : now;
        settled = settled && fixing(settled, variable, moment);
        moments.set(fact, moment);
      }
      const outcome = JSON.stringify(fields);
      const holdsAt = (at: number) => leadsTo(outcome, at, moments);
      const found = settled && slack.map((later) => earliest + later).find(holdsAt);
      if (!found) return null;
      const at = found > earliest ? firstSecond(earliest, found, holdsAt) : found;
      const best = known(fields);
      if (best && Date.parse(best.at) < at) return null;
      const done = acts.map(({ fact, to }): Act => {
        const { text, sentences = [] } = policy.facts[fact]?.act ?? {};
        const moment = moments.get(fact);
        const by = moment === undefined ? null : latestOf(fact, outcome, at, moments);
        return {
          fact,
          answer: moment === undefined ? to : write(moment),
          text: sayOf(policy, lang, answers)(text),
          sentences,
          by: by === null ? null : write(by),
        };
      });
      return { ...outcomeOf(fields), acts: done, at: write(at) };
    };
    /** Until when an act leads to the same, the others being done when they are; `null`: always. */
    const latestOf = (
      fact: string,
      outcome: string,
      at: number,
      moments: ReadonlyMap<string, number>,
    ): number | null => {
      const spans = regions.flatMap(({ state: region, result }) => {
        let settled: State | null = JSON.stringify(result.fields) === outcome ? region : null;
        for (const [other, moment] of moments) {
          if (other === fact) continue;
          settled = settled && fixing(settled, settled.variables.indexOf(other), moment);
        }
        return settled ? [rangeOf(settled, settled.variables.indexOf(fact))] : [];
      });
      const done = moments.get(fact) ?? now;
      let latest = done;
      for (const [first, last] of spans.sort(([one], [other]) => one - other)) {
        if (first <= latest + second) latest = Math.max(latest, last);
      }
      if (latest === Infinity) return null;
      latest = Math.floor(latest / second) * second;
      const leads = (moment: number) => {
        const others = new Map(moments).set(fact, moment);
        return [Math.max(at, moment), moment + at - done].some((then) =>
          leadsTo(outcome, then, others),
        );
      };
      const surely = Math.max(done, latest - hour * 2);
      if ((leads(latest) && !leads(latest + second)) || !leads(surely)) return latest;
      // Clocks that go forward or back move what lasts days by an hour.
      return firstSecond(surely, latest + hour * 2, (moment) => !leads(moment)) - second;
    };
    for (const { state: region, result } of regions) {
      const one = promise(result, region);
      if (!one) continue;
      const before = found.get(keyOf(result.fields));
      if (!before || isEasier(one, before)) found.set(keyOf(result.fields), one);
    }
  }
  const all = [...found.values()];
  const rank = ({ verdict, status }: Outcome) => worth(policy, [verdict, status]);
  /** Whether a decision at least as good comes as soon, with nothing more to do. */
  const needless = (one: BetterDecision) =>
    [...later.map((other) => ({ ...other, acts: [] })), ...all].some(
      (other) =>
        other !== one &&
        atLeast(rank(other), rank(one)) &&
        Date.parse(other.at) <= Date.parse(one.at) &&
        other.acts.every(({ fact }) => one.acts.some((act) => act.fact === fact)),
    );
  return all
    .filter((one) => !needless(one))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
