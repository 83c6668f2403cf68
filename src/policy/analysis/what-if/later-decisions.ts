import { knownAnswers } from '../../known-answers.ts';
import { anyMoment, startState } from '../../start-state.ts';
import type { Answers, Policy } from '../../types.ts';
import { startOfDay } from '../../wall-calendar.ts';
import { writeMoment } from '../../write-moment.ts';
import { fromWallClock, toWallClock } from '../../zone.ts';
import { rulingIn, rulingOf } from '../compile/ruling-of.ts';
import { rangeOf } from '../witness/range.ts';
import { firstSecond, slack } from './first-second.ts';
import { outcomeOf } from './outcome-of.ts';
import { regionsOf } from './regions.ts';
import type { LaterDecision } from './what-if.ts';

const second = 1000;
const day = 864e5;
/** How far ahead to look where the calendar decides, in days. */
const ahead = 400;

/** What the policy will decide as time passes, to the second. */
export function laterDecisions(policy: Policy, answers: Answers, now: number): LaterDecision[] {
  const { timeZone } = policy;
  const at = (instant: number) =>
    JSON.stringify(rulingOf(policy, { now: new Date(instant).toISOString(), answers })?.fields);
  const current = at(now);
  if (!current) return [];

  const { answered } = knownAnswers(policy, answers, anyMoment);
  const start = startState(policy, answered, { from: now });
  const { regions, opaque } = regionsOf(start, new Set(['now']), (state) => rulingIn(state).fields);
  const moments = regions.flatMap(({ state }) =>
    slack.map((later) => Math.ceil(rangeOf(state, 1)[0] / second) * second + later),
  );
  if (opaque) {
    const today = startOfDay(toWallClock(now, timeZone));
    for (let index = 1; index < ahead; index++) {
      moments.push(fromWallClock(today + index * day, timeZone).earliest);
    }
  }
  const found: LaterDecision[] = [];
  let [before, fields] = [now, current];
  for (const moment of [...new Set(moments)].sort((one, other) => one - other)) {
    if (!(moment > before)) continue;
    const next = at(moment);
    if (next && next !== fields) {
      const first = firstSecond(before, moment, (instant) => at(instant) === next);
      found.push({ ...outcomeOf(JSON.parse(next)), at: writeMoment(first, timeZone, 'instant') });
      fields = next;
    }
    before = moment;
  }
  return found;
}
