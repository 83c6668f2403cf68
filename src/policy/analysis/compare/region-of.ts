import type { Policy } from '../../types.ts';
import { compilePolicy } from '../compile/compile-policy.ts';
import { rulings } from '../compile/rulings.ts';
import type { Customer } from '../witness/witness-of.ts';
import { aspectsOf } from './aspects.ts';
import { changeFor, differsFor } from './change-for.ts';
import { differenceId } from './difference-groups.ts';
import { meaningsOf } from './meanings-of.ts';
import { withOwnCalendars } from './own-calendars.ts';
import type { PolicyComparison, Region } from './policy-comparison.ts';

/**
 * Tells for very many customers into which group of a comparison each falls: the call for a replay.
 *
 * @returns a function that gives the weightiest of the groups, `null` for a customer whom both
 * policies treat alike; it throws a RangeError when `now` is no instant
 */
export function regionOf(
  before: Policy,
  after: Policy,
  { regions }: PolicyComparison,
): (customer: Customer) => Region | null {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const of = (id: string) => regions.find((region) => region.id.split(' + ').includes(id));
  const own = withOwnCalendars(before, after);
  const aspects = aspectsOf(before, own, meaningsOf(before, own)).flatMap((aspect) =>
    [false, true].flatMap((invalid) => {
      const region = of(differenceId({ aspect, invalid }));
      return region ? [{ region, differs: differsFor(before, after, { aspect, invalid }) }] : [];
    }),
  );
  const [one, other] = [before, after].map((policy) => rulings(compilePolicy(policy))) as [
    ReturnType<typeof rulings>,
    ReturnType<typeof rulings>,
  ];
  const known = new Map<string, Region | null>();
  const changed = (customer: Customer) => {
    const change = changeFor(before, after, customer);
    return (change && byId.get(change.id)) ?? null;
  };
  const outcomeOf = (customer: Customer) => {
    const [was, is] = [one(customer), other(customer)];
    if (typeof was === 'string' || typeof is === 'string') return changed(customer);
    const key = JSON.stringify([was.fields, is.fields]);
    let region = known.get(key);
    if (region === undefined) {
      region = changed(customer);
      known.set(key, region);
    }
    return region;
  };
  return (customer) =>
    outcomeOf(customer) ?? aspects.find(({ differs }) => differs(customer))?.region ?? null;
}
