import { holds } from '../../language/holds.ts';
import type { Policy } from '../../types.ts';
import { type Aspect, aspectsOf } from './aspects.ts';
import { type Both, inView, type Side } from './both.ts';
import { type Change, changeOf } from './change-of.ts';
import type { Meanings } from './meanings-of.ts';
import { Place, type Purse } from './place.ts';
import { readerPairs } from './reader-pairs.ts';
import { sameness } from './sameness.ts';
import type { Numbering, Trait } from './trait.ts';
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
  /** Whether it is the same. */
  same: Trait<boolean>;
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
  const cells = new Place(open, open.start).cells(
    (state) => [judged(state, 'before'), judged(state, 'after')] as const,
    purse,
  );
  return cells
    .filter(({ result }) => result.every(({ problems }) => problems.length))
    .map(({ place, result: [before, after] }) => ({
      place: new Place({ ...open, invalid: true }, { ...place.state, results: new Map() }),
      before,
      after,
      change: changeOf(before, after),
    }));
}

/** Looks at all customers of two policies, as far as the purse suffices. */
export function surveyOf(
  before: Policy,
  after: Policy,
  meanings: Meanings,
  purse: Purse,
  next: Numbering,
): Survey {
  const { pairs, beyond } = readerPairs(before, after, meanings);
  const judgements = pairs.flatMap((both) => {
    const cells = new Place(both, both.start).cells(
      (state) => [judgedIn(both, state, 'before'), judgedIn(both, state, 'after')] as const,
      purse,
    );
    return cells.map(({ place, result: [one, other] }): Judgement => {
      return {
        place,
        before: one,
        after: other,
        change: changeOf(one, other),
      };
    });
  });
  const aspects = aspectsOf(before, after, meanings);
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
  const unchanged = judgements.filter(({ change }) => !change);
  const differing = (aspect: Aspect, same: Trait<boolean>, invalid: boolean): Difference[] => {
    const [places, others]: [Place[], Place[]] = [[], []];
    for (const { place } of unchanged) {
      if (!place.both.invalid === invalid) continue;
      const cells = place.partedBy(same, purse);
      const alike = cells.every(({ result }) => result);
      const whole = alike || cells.every(({ result }) => !result);
      if (whole) (alike ? others : places).push(place);
      else {
        for (const { place, result } of cells) (result ? others : places).push(place);
      }
    }
    return places.length ? [{ aspect, same, places, others, invalid }] : [];
  };
  const differences = aspects.flatMap((aspect) => {
    const always = aspect.list !== 'dates' && aspect.list !== 'reasons';
    const same = sameness(aspect, next());
    return [...differing(aspect, same, false), ...(always ? differing(aspect, same, true) : [])];
  });
  return { judgements, differences, beyond };
}
