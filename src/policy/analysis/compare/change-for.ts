import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type Change, changeOf } from './change-of.ts';
import { judgedFor } from './judged-for.ts';
import { partFor, stateFor } from './part-for.ts';
import type { Difference } from './survey.ts';

/** How two policies decide otherwise about one customer; `null` where they do not. */
export function changeFor(before: Policy, after: Policy, customer: Customer): Change | null {
  return changeOf(judgedFor(before, customer), judgedFor(after, customer));
}

/** Tells of customers whether a part of the decision differs, though not its outcome. */
export function differsFor(
  before: Policy,
  after: Policy,
  { aspect, invalid }: Pick<Difference, 'aspect' | 'invalid'>,
  change = (customer: Customer) => changeFor(before, after, customer),
): (customer: Customer) => boolean {
  return (customer) => {
    const [one, other] = [stateFor(before, customer), stateFor(after, customer)];
    if (one.results.has('invalid') !== invalid) return false;
    if (partFor(one, aspect) === partFor(other, aspect)) return false;
    return !change(customer);
  };
}
