import fc from 'fast-check';
import type { Answers, Customer } from '../../src/policy/index.ts';
import { customer, nowText } from '../../test/policy/customers.ts';
import type { Customer as Complete } from '../../test/policy/reference-model.ts';
import { inParis, readInstant } from '../../test/policy/reference-time.ts';

const count = 200;

/** Answers as a page hands them over, around every boundary of the policy; always the same. */
export const anyForm: readonly Customer[] = fc
  .sample(
    nowText.chain((now) => fc.record({ now: fc.constant(now), answers: customer(now) })),
    { numRuns: count, seed: 20261123 },
  )
  .map(({ now, answers }) => ({ now, answers: { ...answers } as Answers }));

const isTime = (answer: unknown) => typeof answer === 'string' && /^\d{4}-/.test(answer);

const withOffset = (answer: unknown) =>
  isTime(answer) ? inParis(readInstant(answer as string).min) : answer;

/** The same with exact instants, as texts with an offset, which `Date.parse` reads too. */
export const exact: readonly Customer[] = anyForm.map(({ now, answers }) => ({
  now,
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, withOffset(answer)]),
  ) as Answers,
}));

/** What an instant is once it is read: milliseconds, `null` or not known. */
export type Instant = number | null | undefined;

/** A customer whose instants have been read. */
export interface Parsed {
  now: number;
  purchasedAt: Instant;
  submittedAt: Instant;
  outageStartedAt: Instant;
  outageEndedAt: Instant;
  supportContactedAt: Instant;
  causes: readonly string[];
  causeCertainty: string;
  outageFault: string;
  helpRefused: boolean | 'unknown';
  resolved: boolean | 'unknown';
}

function instant(answer: string | null): Instant {
  if (answer === null) return null;
  return answer === 'unknown' ? undefined : Date.parse(answer);
}

/** Reads the instants of exact answers, as a page without our engine would. */
export function parsed({ now, answers }: Customer): Parsed {
  const given = answers as unknown as Complete;
  return {
    now: Date.parse(now),
    purchasedAt: instant(given.purchasedAt),
    submittedAt: instant(given.submittedAt),
    outageStartedAt: instant(given.outageStartedAt),
    outageEndedAt: instant(given.outageEndedAt),
    supportContactedAt: instant(given.supportContactedAt),
    causes: given.causes,
    causeCertainty: given.causeCertainty,
    outageFault: given.outageFault,
    helpRefused: given.helpRefused,
    resolved: given.resolved,
  };
}
