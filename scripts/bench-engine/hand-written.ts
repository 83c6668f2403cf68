import type { Parsed } from './customers.ts';

const hour = 36e5;

const excludedCauses = [
  'weak-internet',
  'device-incompatible',
  'isp-restriction',
  'maintenance',
  'config-user-error',
];

const otherCauses = ['config-problem', 'other', 'unknown'];

/** Verdict, status, best case and certainty. */
export type Outcome = readonly [string, string, string, string];

const invalid: Outcome = ['invalid', 'fix-input', 'none', 'clear'];
const excludedForSure: Outcome = ['not-refundable', 'none', 'none', 'clear'];

function causeOf(customer: Parsed): string {
  const { now, causes, outageStartedAt, outageEndedAt, outageFault } = customer;
  let short = false;
  if (causes.includes('interruption') && outageFault !== 'customer-side') {
    if (outageStartedAt === undefined) return 'outage-fault-unknown';
    if (outageStartedAt === null) short = true;
    else {
      const long = (outageEndedAt ?? now) - outageStartedAt > 48 * hour;
      if (long && outageFault === 'merchant') return 'outage-merchant';
      if (long && outageFault === 'maintenance') return 'outage-maintenance';
      if (long) return 'outage-fault-unknown';
      if (outageEndedAt == null) return 'outage-ongoing';
      short = true;
    }
  }
  const excluded = causes.some((cause) => excludedCauses.includes(cause));
  if ((excluded || short) && causes.some((cause) => otherCauses.includes(cause))) return 'mixed';
  if (excluded) return customer.causeCertainty === 'sure' ? 'excluded-sure' : 'excluded-guess';
  if (short) return 'interruption-short';
  if (causes.includes('other')) return 'other';
  return causes.includes('config-problem') ? 'config-problem' : 'unknown';
}

/**
 * The shipped policy with its published settings as a programmer would write it by hand: nothing
 * but if and else on exact instants that have been read already. No reading of answers, no inexact
 * instants, no missing answers, no other settings.
 */
export function handWritten(customer: Parsed): Outcome {
  const { now, purchasedAt, submittedAt, outageStartedAt, outageEndedAt } = customer;
  const requestedAt = submittedAt ?? now;
  // A moment that the customer does not know counts as now.
  const contactedAt = customer.supportContactedAt === undefined ? now : customer.supportContactedAt;
  if (purchasedAt != null && (purchasedAt > now || requestedAt < purchasedAt)) return invalid;
  if (requestedAt > now || (contactedAt !== null && contactedAt > now)) return invalid;
  if (outageStartedAt != null && outageStartedAt > now) return invalid;
  if (outageEndedAt != null) {
    if (outageEndedAt > now) return invalid;
    if (outageStartedAt != null && outageEndedAt < outageStartedAt) return invalid;
  }

  const late = purchasedAt != null && requestedAt > purchasedAt + 72 * hour;
  const uncertain = purchasedAt == null;
  const resolved = customer.resolved === true;
  const refused = !resolved && customer.helpRefused === true;
  const open = !resolved && !refused;
  const notContacted = open && contactedAt === null;
  const waiting = open && contactedAt !== null && now < contactedAt + 48 * hour;
  let gate = 'ready';
  if (refused) gate = 'accept-help';
  else if (notContacted) gate = 'contact-support';
  else if (waiting) gate = 'wait-support';
  const remedy = late ? 'partial-possible' : 'full';

  const cause = causeOf(customer);
  switch (cause) {
    case 'outage-merchant': {
      const written = !late && !uncertain && open && !waiting;
      const status = waiting ? 'ready' : gate;
      return ['outage-choice', status, 'outage-choice', written ? 'clear' : 'interpretation'];
    }
    case 'outage-maintenance':
    case 'outage-fault-unknown':
      return ['review', gate, 'outage-choice', 'interpretation'];
    case 'outage-ongoing':
      if (resolved) return ['review', 'ready', 'none', 'interpretation'];
      return [
        'outage-pending',
        notContacted || refused ? gate : 'wait-outage',
        'outage-choice',
        'interpretation',
      ];
    case 'excluded-sure':
    case 'interruption-short':
      return excludedForSure;
    case 'excluded-guess':
    case 'mixed':
      return ['review', gate, remedy, 'interpretation'];
  }
  if (refused && cause === 'config-problem') {
    return ['not-refundable', 'accept-help', remedy, 'clear'];
  }
  if (resolved) return ['review', 'ready', remedy, 'interpretation'];
  if (late) return [remedy, gate, remedy, 'discretionary'];
  const clear = cause === 'other' && !uncertain;
  return [remedy, gate, remedy, clear ? 'clear' : 'interpretation'];
}
