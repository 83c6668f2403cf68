import Engine from 'publicodes';
import type { Prepared } from './prepared.ts';

const text = (value: string) => `'${value}'`;

const inputs = [
  'ahead',
  'requestBeforePurchase',
  'endBeforeStart',
  'sinceRequest',
  'outageHours',
  'outageStarted',
  'outageEnded',
  'interruption',
  'excluded',
  'otherCause',
  'other',
  'configProblem',
  'sure',
  'fault',
  'refused',
  'resolved',
] as const satisfies readonly (keyof Prepared)[];

const numbers = ['ahead', 'requestBeforePurchase', 'endBeforeStart', 'sinceRequest', 'outageHours'];
const texts = ['outageStarted', 'fault'];

/** publicodes takes names in lower case with spaces. */
const nameOf = (input: string) => input.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const both = (...conditions: unknown[]) => ({ 'toutes ces conditions': conditions });
const either = (...conditions: unknown[]) => ({ 'une de ces conditions': conditions });

const rules = {
  ...Object.fromEntries(
    inputs.map((input) => {
      const usual = numbers.includes(input) ? 0 : texts.includes(input) ? "'no'" : 'non';
      return [nameOf(input), { 'par défaut': usual }];
    }),
  ),
  ours: both('interruption', "fault != 'customer-side'"),
  started: "outage started = 'yes'",
  verdict: {
    variations: [
      {
        si: either('ahead > 0', 'request before purchase > 0', 'end before start > 0'),
        alors: text('invalid'),
      },
      { si: both('ours', "outage started = 'unknown'"), alors: text('review') },
      {
        si: both('ours', 'started', 'outage hours > 48'),
        alors: {
          variations: [
            { si: "fault = 'merchant'", alors: text('outage-choice') },
            { sinon: text('review') },
          ],
        },
      },
      {
        si: both('ours', 'started', 'outage ended = non'),
        alors: {
          variations: [
            { si: 'resolved', alors: text('review') },
            { sinon: text('outage-pending') },
          ],
        },
      },
      { si: both('other cause', either('excluded', 'ours')), alors: text('review') },
      {
        si: 'excluded',
        alors: {
          variations: [{ si: 'sure', alors: text('not-refundable') }, { sinon: text('review') }],
        },
      },
      { si: 'ours', alors: text('not-refundable') },
      { si: 'resolved', alors: text('review') },
      { si: both('refused', 'config problem', 'other = non'), alors: text('not-refundable') },
      { si: 'since request > 72', alors: text('partial-possible') },
      { sinon: text('full') },
    ],
  },
};

function literal(value: string | number | boolean): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return text(value);
  return value ? 'oui' : 'non';
}

const names = inputs.map((input) => [input, nameOf(input)] as const);

/** The verdicts of publicodes: one engine for all customers, parsed once. */
export function publicodes(): (customer: Prepared) => string {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  return (customer) => {
    engine.setSituation(
      Object.fromEntries(names.map(([input, name]) => [name, literal(customer[input])])),
    );
    return String(engine.evaluate('verdict').nodeValue);
  };
}
