import fc from 'fast-check';
import type { Customer, Settings } from './reference-model.ts';
import { inParis } from './reference-time.ts';

/** Customers around every boundary of the shipped policy, as fast-check arbitraries. */

const second = 1000;
const hour = 3600 * second;

const ordinaryNow = [
  '2026-01-13T09:00:00+01:00',
  '2026-02-28T23:59:59+01:00',
  '2026-04-13T12:00:00+02:00',
  '2026-06-12T14:00:00+02:00',
  '2026-07-13T00:00:00+02:00',
  '2026-12-23T08:15:00+01:00',
  '2027-01-01T00:00:00+01:00',
  '2028-02-29T18:00:00+01:00',
];

/** Instants of the two changes of the clock, and one, two and three days after them. */
const changeOfClock = [
  '2026-03-29T01:59:59+01:00',
  '2026-03-29T03:00:00+02:00',
  '2026-03-29T03:30:00+02:00',
  '2026-10-25T02:30:00+02:00',
  '2026-10-25T02:30:00+01:00',
  '2026-10-25T03:00:00+01:00',
].flatMap((text) => [0, 24, 48, 72].map((hours) => inParis(Date.parse(text) + hours * hour)));

export const nowText = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...ordinaryNow) },
  { weight: 1, arbitrary: fc.constantFrom(...changeOfClock) },
);

/** How long ago: around every window, at it and one second to either side. */
const secondsAgo = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 1, 24, 30, 47, 48, 49, 71, 72, 73, 96, 120, 144) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 120 }) },
    ),
    fc.constantFrom(0, 0, 1, -1, 1800),
  )
  .map(([hours, seconds]) => hours * 3600 + seconds);

/** One instant in any form in which a customer may give it. */
function instantBefore(now: string) {
  return fc
    .tuple(secondsAgo, fc.constantFrom('paris', 'utc', 'tokyo', 'wall', 'wall', 'minutes', 'date'))
    .map(([ago, form]) => {
      const instant = Date.parse(now) - ago * second;
      const paris = inParis(instant);
      switch (form) {
        case 'utc':
          return new Date(instant).toISOString().replace('.000', '');
        case 'tokyo':
          return new Date(instant + 9 * hour).toISOString().replace('.000Z', '+09:00');
        case 'wall':
          return paris.slice(0, 19);
        case 'minutes':
          return paris.slice(0, 16);
        case 'date':
          return paris.slice(0, 10);
        default:
          return paris;
      }
    });
}

const ofTheClock = fc.constantFrom(
  '2026-10-25T02:30',
  '2026-10-25T02:30:00',
  '2026-10-25T02:00:00',
  '2026-10-25T02:59:59',
  '2026-10-25',
  '2026-03-29T02:30:00',
  '2026-03-29T02:00',
  '2026-03-29',
);

/** `rare` answers come often enough to matter, seldom enough to leave room for the rest. */
function instant<T>(now: string, ...rare: T[]) {
  return fc.oneof(
    { weight: 8, arbitrary: instantBefore(now) },
    { weight: 1, arbitrary: ofTheClock },
    { weight: 1, arbitrary: fc.constant<string | T>('unknown') },
    {
      weight: rare.length && 5,
      arbitrary: fc.constantFrom<string | T>(...rare, ...rare, 'unknown'),
    },
  );
}

export const causeIds = [
  'interruption',
  'weak-internet',
  'device-incompatible',
  'isp-restriction',
  'maintenance',
  'config-user-error',
  'config-problem',
  'other',
  'unknown',
];

const causes: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>(['interruption']) },
  { weight: 2, arbitrary: fc.constantFrom(...causeIds).map((cause) => [cause]) },
  { weight: 3, arbitrary: fc.subarray(causeIds, { minLength: 1, maxLength: 3 }) },
);

const truth = fc.constantFrom<(boolean | 'unknown')[]>(false, false, false, true, 'unknown');

/** A complete set of answers at a pretended instant. */
export function customer(now: string): fc.Arbitrary<Customer> {
  return fc.record({
    purchasedAt: instant(now),
    submittedAt: instant(now, null),
    causes,
    causeCertainty: fc.constantFrom('sure', 'guess', 'unknown'),
    outageStartedAt: instant(now, null),
    outageEndedAt: instant(now, null),
    outageFault: fc.constantFrom('merchant', 'merchant', 'maintenance', 'customer-side', 'unknown'),
    supportContactedAt: instant(now, null),
    helpRefused: truth,
    resolved: truth,
    paymentMethod: fc.constantFrom('card', 'other', 'unknown'),
    orderId: fc.constantFrom('CMD-10293', null, 'unknown'),
  });
}

/** Every setting, at its default or at any other of its values. */
export const settings: fc.Arbitrary<Settings> = fc.record({
  submissionWindow: fc.constantFrom('PT72H', 'PT72H', 'PT48H', 'PT96H', 'P3D', 'P14D'),
  supportWindow: fc.constantFrom('PT48H', 'PT48H', 'PT24H', 'PT72H', 'P2D'),
  outageThreshold: fc.constantFrom('PT48H', 'PT48H', 'PT24H', 'PT72H'),
  refundBusinessDaysMin: fc.constantFrom(20, 20, 0, 1, 5),
  refundBusinessDaysMax: fc.constantFrom(31, 31, 10, 45),
  longStopDays: fc.constantFrom(90, 90, 30, 365),
  calendar: fc.constantFrom('FR', 'FR-57'),
  lateRequests: fc.constantFrom('partial-possible', 'not-refundable'),
  supportContactPreservesWindow: fc.boolean(),
  outageBypassesWindow: fc.boolean(),
  outageWaivesSupportWindow: fc.boolean(),
  maintenanceOver48h: fc.constantFrom('review', 'outage', 'excluded'),
  mixedCauses: fc.constantFrom('review', 'exclude-if-any'),
  selfDiagnosis: fc.constantFrom('review', 'binding'),
  refusalScope: fc.constantFrom('configuration', 'any'),
  resolvedOutcome: fc.constantFrom('review', 'unchanged', 'not-refundable'),
  troubleshootingAppliesTo: fc.constantFrom('all', 'technical'),
});
