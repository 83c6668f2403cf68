import type { Parsed } from './customers.ts';

/**
 * What engines without instants are given: every length that the policy compares, worked out
 * beforehand in hours, outside of what is timed; and each answer as a plain value. "Not known" and
 * "did not happen" are told by lengths that pass or fail every test.
 */
export interface Prepared {
  /** How far the latest of the moments that may not lie in the future does so. */
  ahead: number;
  /** From the request to the purchase, and from the outage's end to its start. */
  requestBeforePurchase: number;
  endBeforeStart: number;
  /** From the purchase to the request. */
  sinceRequest: number;
  outageHours: number;
  outageStarted: 'yes' | 'no' | 'unknown';
  outageEnded: boolean;
  interruption: boolean;
  excluded: boolean;
  otherCause: boolean;
  other: boolean;
  configProblem: boolean;
  sure: boolean;
  fault: string;
  refused: boolean;
  resolved: boolean;
}

const hour = 36e5;
const always = 1e6;

const excludedCauses = [
  'weak-internet',
  'device-incompatible',
  'isp-restriction',
  'maintenance',
  'config-user-error',
];

export function prepared(customer: Parsed): Prepared {
  const { now, purchasedAt, outageStartedAt, outageEndedAt, supportContactedAt, causes } = customer;
  const requestedAt = customer.submittedAt ?? now;
  const after = (later: number | null | undefined, earlier: number | null | undefined) =>
    later == null || earlier == null ? -always : (later - earlier) / hour;
  return {
    ahead: Math.max(
      ...[purchasedAt, requestedAt, supportContactedAt, outageStartedAt, outageEndedAt].map((at) =>
        after(at, now),
      ),
    ),
    requestBeforePurchase: after(purchasedAt, requestedAt),
    endBeforeStart: after(outageStartedAt, outageEndedAt),
    sinceRequest: after(requestedAt, purchasedAt),
    outageHours: after(outageEndedAt ?? now, outageStartedAt),
    outageStarted:
      outageStartedAt === undefined ? 'unknown' : outageStartedAt === null ? 'no' : 'yes',
    outageEnded: outageEndedAt != null,
    interruption: causes.includes('interruption'),
    excluded: causes.some((cause) => excludedCauses.includes(cause)),
    otherCause: causes.some((cause) => ['config-problem', 'other', 'unknown'].includes(cause)),
    other: causes.includes('other'),
    configProblem: causes.includes('config-problem'),
    sure: customer.causeCertainty === 'sure',
    fault: customer.outageFault,
    refused: customer.helpRefused === true,
    resolved: customer.resolved === true,
  };
}
