import type { Bound } from '../../bound.ts';
import { holds } from '../../language/holds.ts';
import { ruleOf } from '../../language/outcome.ts';
import { quantity } from '../../language/quantity.ts';
import type { Item, ValueExpression } from '../../schema.ts';
import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { farthest } from '../../zone.ts';
import type { Meanings } from './meanings-of.ts';
import type { Difference } from './policy-comparison.ts';
import { reasonsIn } from './reasons-in.ts';

/** An instant or day of a decision, before its answers are known. */
export interface Moment {
  end: Bound;
  as: 'instant' | 'day';
}

/** What a decision says in one of its parts; `null`: nothing. */
export interface Part {
  text: string;
  moments: readonly (Moment | null)[];
}

/** A part of a decision beside its outcome. */
export interface Aspect {
  id: string;
  difference: Difference;
  /** Where it stands in the document. */
  list: 'dates' | ItemList | 'reasons';
  /** The date or item; '' for a list as a whole. */
  name: string;
  /** The dates that it only repeats, or counts from. */
  dates: readonly string[];
  /** @throws Fork where the state leaves it open */
  in(view: State): Part | null;
}

/** Two policies, and what their parts mean. */
interface Compared extends Meanings {
  before: Policy;
  after: Policy;
}

const itemLists = ['steps', 'deadlines', 'timeline', 'assumptions'] as const;
export type ItemList = (typeof itemLists)[number];

function momentIn(view: State, value: ValueExpression | undefined): Moment | null {
  const found = value === undefined ? null : quantity(view, value);
  if (!found) return null;
  const { low, high } = found;
  if (typeof low === 'number' && !(low > -farthest)) return null;
  if (typeof high === 'number' && !(high < farthest)) return null;
  const { as = 'instant', inexact } = (typeof value === 'string' && view.policy.dates[value]) || {};
  return { end: inexact === 'earliest' ? low : high, as };
}

function dateAspect({ before, after, same, below }: Compared, name: string): Aspect | null {
  const [one, other] = [before, after].map(({ dates }) => {
    const { value, as, inexact, when } = dates[name] ?? {};
    return [value, as, inexact, when];
  });
  if (same(one, other, false)) return null;
  const names = below([one, other], false);
  return {
    id: `dates: ${name}`,
    difference: 'dates',
    list: 'dates',
    name,
    dates: Object.keys({ ...before.dates, ...after.dates }).filter(
      (date) => date !== name && names.has(date),
    ),
    in: (view) => {
      const moment = view.policy.dates[name] ? momentIn(view, name) : null;
      return moment && { text: '', moments: [moment] };
    },
  };
}

function itemAspect(
  { before, after, same, below }: Compared,
  list: ItemList,
  name: string,
): Aspect | null {
  const find = (policy: Policy) => policy[list].find(({ id }) => id === name);
  const [one, other] = [before, after].map((policy) => {
    const { when, at, until } = find(policy) ?? {};
    return [!!find(policy), when, at, until];
  });
  if (same(one, other, false)) return null;
  const names = below(
    [one, other].flatMap((parts) => parts?.slice(2) ?? []),
    false,
  );
  return {
    id: `${list}: ${name}`,
    difference: list,
    list,
    name,
    dates: Object.keys({ ...before.dates, ...after.dates }).filter((date) => names.has(date)),
    in: (view) => {
      const item: Item | undefined = find(view.policy);
      if (!item || !holds(view, item.when ?? true)) return null;
      return { text: '', moments: [momentIn(view, item.at), momentIn(view, item.until)] };
    },
  };
}

/** The order of a list, where it is another one. */
function orderAspect(before: Policy, after: Policy, list: ItemList): Aspect | null {
  const ids = (policy: Policy) => policy[list].map(({ id }) => id);
  const [one, other] = [ids(before), ids(after)];
  const common = one.filter((id) => other.includes(id));
  const moved = common.filter((id) =>
    common.some(
      (its) =>
        Math.sign(one.indexOf(id) - one.indexOf(its)) !==
        Math.sign(other.indexOf(id) - other.indexOf(its)),
    ),
  );
  if (!moved.length) return null;
  return {
    id: `${list}: `,
    difference: list,
    list,
    name: '',
    dates: [],
    in: (view) => {
      const present = view.policy[list].filter(
        ({ id, when = true }) => moved.includes(id) && holds(view, when),
      );
      return { text: present.map(({ id }) => id).join(), moments: [] };
    },
  };
}

function reasonsAspect({ before, after, same }: Compared): Aspect | null {
  const parts = ({ rules, classes }: Policy) =>
    rules.map(({ id, when, text, because }) => [
      [id, when, !!text, because],
      because?.map((name) => classes[name]?.cases.map((one) => [one.is, !!one.text])),
    ]);
  if (same(parts(before), parts(after))) return null;
  return {
    id: 'reasons',
    difference: 'reasons',
    list: 'reasons',
    name: '',
    dates: [],
    in: (view) => ({ text: reasonsIn(view, ruleOf(view)?.id ?? null).join(), moments: [] }),
  };
}

/** The parts of a decision in which two policies can differ for somebody to whom both decide the same. */
export function aspectsOf(before: Policy, after: Policy, meanings: Meanings): Aspect[] {
  const compared = { before, after, ...meanings };
  const names = (list: ItemList) => [
    ...new Set([...after[list], ...before[list]].map(({ id }) => id)),
  ];
  return [
    ...Object.keys({ ...after.dates, ...before.dates }).map((name) => dateAspect(compared, name)),
    ...itemLists.flatMap((list) => [
      ...names(list).map((name) => itemAspect(compared, list, name)),
      orderAspect(before, after, list),
    ]),
    reasonsAspect(compared),
  ].filter((one) => one !== null);
}
