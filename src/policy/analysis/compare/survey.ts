import { holds } from '../../language/holds.ts';
import type { Policy } from '../../types.ts';
import { type Aspect, aspectsOf } from './aspects.ts';
import { type Both, inView, type Side } from './both.ts';
import { cellsOf, type Purse } from './cells.ts';
import { type Change, changeOf } from './change-of.ts';
import { Place } from './place.ts';
import { readerPairs } from './reader-pairs.ts';
import { samePart } from './same-part.ts';
import { type Judged, judgedIn, problemOutcome } from './verdict-in.ts';

/** Customers to whom both policies decide in one way each. */
export interface Judgement {
  place: Place;
  before: Judged;
  after: Judged;
  /** `null` where the two are the same. */
  change: Change | null;
}

/** A part of the decision, and for whom it differs though its outcome does not. */
export interface Difference {
  aspect: Aspect;
  places: readonly Place[];
  /** For whom it is the same. */
  others: readonly Place[];
  /** Whether these are customers whose answers cannot be true. */
  invalid: boolean;
}

export interface Survey {
  judgements: readonly Judgement[];
  differences: readonly Difference[];
  /** The facts whose answers were not all looked at. */
  beyond: readonly string[];
}

/** Customers whose answers cannot be true, and what is said of them. */
function impossible(both: Both, purse: Purse): Judgement[] {
  const { start } = both;
  const policy = { ...start.policy, problems: { ...start.policy.problems, checks: [] } };
  const open: Both = { ...both, start: { ...start, policy } };
  const judged = (state: Both['start'], side: Side): Judged => {
    const { problems } = both[side].policy;
    const found = problems.checks.filter(({ when }) =>
      inView(open, state, side, (view) => holds(view, when)),
    );
    return problemOutcome(
      both[side].policy,
      found.map(({ id }) => id),
    );
  };
  const cells = cellsOf(
    open.start,
    (state) => [judged(state, 'before'), judged(state, 'after')] as const,
    purse,
  );
  return cells
    .filter(({ result }) => result.every(({ problems }) => problems.length))
    .map(({ state: { results: _, ...state }, result: [before, after] }) => ({
      place: new Place({ ...open, invalid: true }, { ...state, results: new Map() }),
      before,
      after,
      change: changeOf(before, after),
    }));
}

/** Looks at all customers of two policies, as far as the purse suffices. */
export function surveyOf(before: Policy, after: Policy, purse: Purse): Survey {
  const { pairs, beyond } = readerPairs(before, after);
  const judgements = pairs.flatMap((both) => {
    const cells = cellsOf(
      both.start,
      (state) => [judgedIn(both, state, 'before'), judgedIn(both, state, 'after')] as const,
      purse,
    );
    return cells.map(({ state, result: [one, other] }): Judgement => {
      return {
        place: new Place(both, state),
        before: one,
        after: other,
        change: changeOf(one, other),
      };
    });
  });
  const aspects = aspectsOf(before, after);
  const items = aspects.some(({ list }) => list !== 'dates' && list !== 'reasons');
  const checks = [before, after].map(({ problems }) => JSON.stringify(problems.outcome));
  const added = pairs.some(
    ({ start, before: one, after: other }) =>
      start.policy.problems.checks.length <
      Math.max(one.policy.problems.checks.length, other.policy.problems.checks.length),
  );
  if (items || added || checks[0] !== checks[1]) {
    for (const both of pairs) judgements.push(...impossible(both, purse));
  }
  const same = judgements.filter(({ change }) => !change);
  const differing = (aspect: Aspect, invalid: boolean): Difference[] => {
    const [places, others]: [Place[], Place[]] = [[], []];
    for (const { place } of same) {
      const { both } = place;
      if (!both.invalid === invalid) continue;
      const cells = cellsOf(
        place.state,
        (state) => {
          const [one, other] = (['before', 'after'] as const).map((side) =>
            inView(both, state, side, aspect.in),
          );
          return samePart(state, one ?? null, other ?? null);
        },
        purse,
      );
      const alike = cells.every(({ result }) => result);
      const whole = alike || cells.every(({ result }) => !result);
      if (whole) (alike ? others : places).push(place);
      else {
        for (const { state, result } of cells) {
          (result ? others : places).push(new Place(both, state));
        }
      }
    }
    return places.length ? [{ aspect, places, others, invalid }] : [];
  };
  const differences = aspects.flatMap((aspect) => {
    const always = aspect.list !== 'dates' && aspect.list !== 'reasons';
    return [...differing(aspect, false), ...(always ? differing(aspect, true) : [])];
  });
  return { judgements, differences, beyond };
}
