import { describe, expect, it } from 'vitest';
import { type Answers, decide } from '../../src/policy/index.ts';
import type { Settings } from './reference-model.ts';
import { essence, shippedPolicy, stories, withSettings } from './shipped-policy.ts';

interface Edit {
  setting: Partial<Settings>;
  story: string;
  /** What the customer of the story answers differently. */
  but?: Answers;
  now?: string;
  published: object;
  edited: object;
}

const outcome = (verdict: string, status: string, bestCase: string, certainty: string) => ({
  verdict,
  status,
  bestCase,
  certainty,
});

const closed = (certainty: string) => outcome('not-refundable', 'none', 'none', certainty);

// Each expectation is worked out by hand from the decision model.
const edits: Edit[] = [
  {
    setting: { submissionWindow: 'PT96H' },
    story: 'H03',
    but: { submittedAt: '2026-06-04T14:00:01+02:00' },
    now: '2026-06-04T14:00:01+02:00',
    published: {
      ...outcome('partial-possible', 'contact-support', 'partial-possible', 'discretionary'),
      dates: { deadline: '2026-06-04T14:00:00+02:00' },
    },
    edited: {
      ...outcome('full', 'contact-support', 'full', 'clear'),
      dates: { deadline: '2026-06-05T14:00:00+02:00', safeDeadline: '2026-06-05T14:00:00+02:00' },
    },
  },
  {
    setting: { submissionWindow: 'P3D' },
    story: 'H05',
    published: { verdict: 'full', dates: { deadline: '2026-03-30T19:00:00+02:00' } },
    edited: { verdict: 'partial-possible', dates: { deadline: '2026-03-30T18:00:00+02:00' } },
  },
  {
    setting: { supportWindow: 'PT22H' },
    story: 'H31',
    published: { status: 'wait-support', dates: { earliestApproval: '2026-06-12T11:00:00+02:00' } },
    edited: { status: 'ready', dates: { earliestApproval: '2026-06-11T09:00:00+02:00' } },
  },
  {
    setting: { outageThreshold: 'PT50H' },
    story: 'H20',
    published: { verdict: 'outage-choice' },
    edited: closed('clear'),
  },
  {
    setting: { outageThreshold: 'PT72H' },
    story: 'H24',
    published: { dates: { recheckAt: '2026-09-24T06:00:00+02:00' } },
    edited: { dates: { recheckAt: '2026-09-25T06:00:00+02:00' } },
  },
  {
    setting: { refundBusinessDaysMin: 5 },
    story: 'H02',
    published: { dates: { refundFrom: '2026-03-05', refundTo: '2026-03-20' } },
    edited: { dates: { refundFrom: '2026-02-12', refundTo: '2026-03-20' } },
  },
  {
    setting: { refundBusinessDaysMax: 21 },
    story: 'H02',
    published: { dates: { refundFrom: '2026-03-05', refundTo: '2026-03-20' } },
    edited: { dates: { refundFrom: '2026-03-05', refundTo: '2026-03-06' } },
  },
  {
    setting: { longStopDays: 30 },
    story: 'H34',
    published: { dates: { longStop: '2026-06-10', refundFrom: null } },
    edited: { dates: { longStop: '2026-04-11', refundFrom: null } },
  },
  {
    // From 1 April: Good Friday is no business day there, and 1 May none anywhere.
    setting: { calendar: 'FR-57' },
    story: 'H05',
    published: { dates: { refundFrom: '2026-04-30', refundTo: '2026-05-20' } },
    edited: { dates: { refundFrom: '2026-05-04', refundTo: '2026-05-21' } },
  },
  {
    setting: { lateRequests: 'not-refundable' },
    story: 'H03',
    but: { submittedAt: null },
    now: '2026-06-10T10:00:00+02:00',
    published: outcome('partial-possible', 'contact-support', 'partial-possible', 'discretionary'),
    edited: { ...closed('clear'), steps: ['keep-proof', 'ask-human', 'statutory-rights'] },
  },
  {
    setting: { supportContactPreservesWindow: true },
    story: 'H03',
    but: { submittedAt: null, supportContactedAt: '2026-06-04T14:00:00+02:00' },
    now: '2026-06-10T10:00:00+02:00',
    published: outcome('partial-possible', 'ready', 'partial-possible', 'discretionary'),
    edited: outcome('full', 'ready', 'full', 'interpretation'),
  },
  {
    setting: { supportContactPreservesWindow: true },
    story: 'H03',
    but: { submittedAt: null, supportContactedAt: '2026-06-04T14:00:01+02:00' },
    now: '2026-06-10T10:00:00+02:00',
    published: { verdict: 'partial-possible' },
    edited: { verdict: 'partial-possible' },
  },
  {
    setting: { outageBypassesWindow: false },
    story: 'H20',
    published: outcome('outage-choice', 'ready', 'outage-choice', 'interpretation'),
    edited: {
      ...outcome('partial-possible', 'wait-support', 'partial-possible', 'discretionary'),
      dates: { earliestApproval: '2026-06-13T09:00:00+02:00' },
    },
  },
  {
    setting: { outageBypassesWindow: false, lateRequests: 'not-refundable' },
    story: 'H20',
    published: { verdict: 'outage-choice' },
    edited: closed('clear'),
  },
  {
    setting: { outageWaivesSupportWindow: false },
    story: 'H20',
    published: { status: 'ready', dates: { earliestApproval: '2026-06-12T14:00:00+02:00' } },
    edited: {
      ...outcome('outage-choice', 'wait-support', 'outage-choice', 'interpretation'),
      dates: { earliestApproval: '2026-06-13T09:00:00+02:00' },
    },
  },
  {
    setting: { maintenanceOver48h: 'outage' },
    story: 'H20',
    but: { outageFault: 'maintenance' },
    published: outcome('review', 'wait-support', 'outage-choice', 'interpretation'),
    edited: outcome('outage-choice', 'ready', 'outage-choice', 'interpretation'),
  },
  {
    setting: { maintenanceOver48h: 'excluded' },
    story: 'H20',
    but: { outageFault: 'maintenance' },
    published: { verdict: 'review' },
    edited: closed('interpretation'),
  },
  {
    setting: { mixedCauses: 'exclude-if-any' },
    story: 'H31',
    published: outcome('review', 'wait-support', 'full', 'interpretation'),
    edited: closed('interpretation'),
  },
  {
    setting: { selfDiagnosis: 'binding' },
    story: 'H17',
    published: outcome('review', 'contact-support', 'full', 'interpretation'),
    edited: closed('interpretation'),
  },
  {
    setting: { refusalScope: 'any' },
    story: 'H01',
    but: { helpRefused: true },
    published: outcome('full', 'accept-help', 'full', 'interpretation'),
    edited: outcome('not-refundable', 'accept-help', 'full', 'interpretation'),
  },
  {
    setting: { resolvedOutcome: 'unchanged' },
    story: 'H03',
    but: { resolved: true },
    published: outcome('review', 'ready', 'full', 'interpretation'),
    edited: outcome('full', 'ready', 'full', 'clear'),
  },
  {
    setting: { resolvedOutcome: 'not-refundable' },
    story: 'H03',
    but: { resolved: true },
    published: { verdict: 'review', dates: { earliestApproval: null } },
    edited: closed('interpretation'),
  },
  {
    setting: { troubleshootingAppliesTo: 'technical' },
    story: 'H03',
    published: {
      ...outcome('full', 'contact-support', 'full', 'clear'),
      dates: { earliestApproval: '2026-06-06T14:00:00+02:00' },
    },
    edited: {
      ...outcome('full', 'ready', 'full', 'clear'),
      dates: { earliestApproval: '2026-06-04T14:00:00+02:00' },
      steps: ['keep-proof', 'statutory-rights'],
    },
  },
  {
    setting: { troubleshootingAppliesTo: 'technical' },
    story: 'H01',
    published: { status: 'contact-support' },
    edited: { status: 'contact-support' },
  },
];

describe('editing a setting of the document', () => {
  it('is tried for every setting', () => {
    const tried = new Set(edits.flatMap(({ setting }) => Object.keys(setting)));
    expect([...tried].sort()).toEqual(Object.keys(shippedPolicy.settings).sort());
  });

  it.each(edits)('$setting changes what $story is told', (edit) => {
    const story = stories.find(({ id }) => id === edit.story);
    const answers = { ...story?.answers, ...edit.but };
    const now = edit.now ?? story?.now ?? '';
    const before = essence(decide(shippedPolicy, answers, { now }));
    const after = essence(decide(withSettings(shippedPolicy, edit.setting), answers, { now }));
    expect(before).toMatchObject(edit.published);
    expect(after).toMatchObject(edit.edited);
  });

  it('shows in the texts that name it', () => {
    const spoken = (policy = shippedPolicy) =>
      stories.flatMap(({ answers, now }) => {
        const { reasons, steps } = decide(policy, answers, { now });
        return [...reasons, ...steps].map(({ text }) => text);
      });
    const hours = (texts: string[], count: number) =>
      texts.some((text) => text.replaceAll('\u00a0', ' ').includes(`${count} heures`));
    expect(hours(spoken(), 72)).toBe(true);
    const edited = spoken(withSettings(shippedPolicy, { submissionWindow: 'PT96H' }));
    expect(hours(edited, 72)).toBe(false);
    expect(hours(edited, 96)).toBe(true);
  });
});
