import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Prepared } from './prepared.ts';

const is = (fact: keyof Prepared, value: unknown) => ({ fact, operator: 'equal', value });
const over = (fact: keyof Prepared, value: number) => ({ fact, operator: 'greaterThan', value });
const all = (...conditions: NestedCondition[]) => ({ all: conditions });
const any = (...conditions: NestedCondition[]) => ({ any: conditions });

const ours = all(is('interruption', true), {
  fact: 'fault',
  operator: 'notEqual',
  value: 'customer-side',
});
const started = is('outageStarted', 'yes');
const long = all(ours, started, over('outageHours', 48));
const short = all(ours, any(is('outageStarted', 'no'), all(started, is('outageEnded', true))));

/** The first whose conditions hold decides: its verdict is the type of its event. */
const rules: [
  verdict: string,
  conditions: { all: NestedCondition[] } | { any: NestedCondition[] },
][] = [
  ['invalid', any(over('ahead', 0), over('requestBeforePurchase', 0), over('endBeforeStart', 0))],
  ['outage-choice', all(long, is('fault', 'merchant'))],
  ['review', any(long, all(ours, is('outageStarted', 'unknown')))],
  ['review', all(ours, started, is('outageEnded', false), is('resolved', true))],
  ['outage-pending', all(ours, started, is('outageEnded', false))],
  ['review', all(is('otherCause', true), any(is('excluded', true), short))],
  ['not-refundable', all(is('excluded', true), is('sure', true))],
  ['review', all(is('excluded', true))],
  ['not-refundable', short],
  [
    'not-refundable',
    all(is('refused', true), is('resolved', false), is('configProblem', true), is('other', false)),
  ],
  ['review', all(is('resolved', true))],
  ['partial-possible', all(over('sinceRequest', 72))],
  ['full', all(is('resolved', false))],
];

/**
 * The verdicts of json-rules-engine: one engine for all customers, a rule's priority by its place,
 * stopped at the first event.
 */
export function jsonRules(): (customer: Prepared) => Promise<string> {
  const engine = new Engine();
  for (const [index, [type, conditions]] of rules.entries()) {
    engine.addRule({ conditions, event: { type }, priority: rules.length - index });
  }
  let verdict = '';
  engine.on('success', ({ type }) => {
    verdict = type;
    engine.stop();
  });
  return async (customer) => {
    await engine.run(customer);
    return verdict;
  };
}
