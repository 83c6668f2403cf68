import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Prepared } from './prepared.ts';

const value = (name: keyof Prepared) => ({ var: name });

const ours = { and: [value('interruption'), { '!==': [value('fault'), 'customer-side'] }] };
const started = { '===': [value('outageStarted'), 'yes'] };

/** The outage, then the other causes, then the window: nested, so that nothing is tested twice. */
const logic = {
  if: [
    {
      or: [
        { '>': [value('ahead'), 0] },
        { '>': [value('requestBeforePurchase'), 0] },
        { '>': [value('endBeforeStart'), 0] },
      ],
    },
    'invalid',
    { and: [ours, { '===': [value('outageStarted'), 'unknown'] }] },
    'review',
    { and: [ours, started, { '>': [value('outageHours'), 48] }] },
    { if: [{ '===': [value('fault'), 'merchant'] }, 'outage-choice', 'review'] },
    { and: [ours, started, { '!': value('outageEnded') }] },
    { if: [value('resolved'), 'review', 'outage-pending'] },
    { and: [value('otherCause'), { or: [value('excluded'), ours] }] },
    'review',
    value('excluded'),
    { if: [value('sure'), 'not-refundable', 'review'] },
    ours,
    'not-refundable',
    value('resolved'),
    'review',
    { and: [value('refused'), value('configProblem'), { '!': value('other') }] },
    'not-refundable',
    { '>': [value('sinceRequest'), 72] },
    'partial-possible',
    'full',
  ],
};

/** The verdicts of json-logic-js. */
export function jsonLogicVerdict(customer: Prepared): string {
  return jsonLogic.apply(logic as RulesLogic, customer);
}
