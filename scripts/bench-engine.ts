import { readFileSync } from 'node:fs';
import { answerTable } from '../src/policy/analysis/compile/answer-table.ts';
import { zoneOffsets } from '../src/policy/analysis/compile/zone-offsets.ts';
import {
  type Answers,
  type Customer,
  compilePolicy,
  decide,
  type Policy,
  parsePolicy,
  rulings,
} from '../src/policy/index.ts';
import { bands, kinds, kindsAndBands } from '../test/policy/large-policies.ts';
import { benchRounds } from './bench-engine/bench-rounds.ts';
import { anyForm, exact, parsed } from './bench-engine/customers.ts';
import { handWritten } from './bench-engine/hand-written.ts';
import { jsonLogicVerdict } from './bench-engine/json-logic.ts';
import { jsonRules } from './bench-engine/json-rules.ts';
import { prepared } from './bench-engine/prepared.ts';
import { publicodes } from './bench-engine/publicodes.ts';

/**
 * Prints how long a decision takes: ours beside code written by hand and beside other engines, with
 * the shipped policy and the same customers, after a check that all of them say the same; then how
 * the cost grows with the number of rules. Ratios hold on any machine, times on this one.
 */

function policyOf(text: string): Policy {
  const parsedPolicy = parsePolicy(text);
  if (!parsedPolicy.ok) throw new Error(JSON.stringify(parsedPolicy.issues.slice(0, 3)));
  return parsedPolicy.policy;
}

const file = new URL('../src/policy/documents/abonnements-smarters-pro.json', import.meta.url);
const policy = policyOf(readFileSync(file, 'utf8'));
const rule = rulings(compilePolicy(policy));
const table = answerTable(policy, zoneOffsets(policy.timeZone));
const { outcome } = policy.problems;
const impossible = [outcome.verdict, outcome.status, outcome.bestCase, outcome.certainty].join();

function ours(customer: Customer): string {
  const ruled = rule(customer);
  return typeof ruled === 'string' ? impossible : ruled.fields.join();
}

function decided({ now, answers }: Customer): string {
  const { verdict, status, bestCase, certainty } = decide(policy, answers, { now });
  return [verdict, status, bestCase, certainty].join();
}

const [hand, peers] = [exact.map(parsed), exact.map(parsed).map(prepared)];
const [runJsonRules, runPublicodes] = [jsonRules(), publicodes()];
const everybody = [...exact.keys()];

function check(name: string, says: readonly unknown[], wanted: readonly string[]): void {
  const wrong = says.findIndex((one, index) => one !== wanted[index]);
  if (wrong < 0) return;
  const about = JSON.stringify(exact[wrong], null, 1);
  throw new Error(`${name} says ${says[wrong]}, not ${wanted[wrong]}, of ${about}`);
}

const wanted = exact.map(decided);
const verdicts = wanted.map((one) => one.split(',')[0] as string);
const asText = (index: number) => exact[index] as Customer;

check('ours', exact.map(ours), wanted);
check('by hand', hand.map(handWritten).map(String), wanted);
check('json-logic-js', peers.map(jsonLogicVerdict), verdicts);
check('publicodes', peers.map(runPublicodes), verdicts);
const ofJsonRules: string[] = [];
for (const one of peers) ofJsonRules.push(await runJsonRules(one));
check('json-rules-engine', ofJsonRules, verdicts);
check('ours, answers in any form', anyForm.map(ours), anyForm.map(decided));

const number = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true });

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column ? '--:' : ':--')), ...rows];
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}

let kept: unknown;

async function compareEngines(): Promise<void> {
  const each = (decideOne: (index: number) => unknown) => () => {
    for (const index of everybody) kept = decideOne(index);
  };
  const names = {
    hand: 'if and else by hand, instants read beforehand',
    handText: 'the same, instants read by `Date.parse`',
    ours: 'eligibility-check: verdict, status, best case, certainty',
    reading: 'of that, reading and checking the answers',
    deciding: 'and deciding by what was read (the difference)',
    oursAny: 'the same, days alone and times without an offset among the answers',
    full: 'eligibility-check: the whole decision, with dates and reasons',
    logic: 'json-logic-js: verdict, lengths worked out beforehand',
    codes: 'publicodes: verdict, lengths worked out beforehand',
    rules: 'json-rules-engine: verdict, lengths worked out beforehand',
  };
  const times = await benchRounds(
    {
      [names.hand]: each((index) => handWritten(hand[index] as (typeof hand)[number])),
      [names.handText]: each((index) => handWritten(parsed(asText(index)))),
      [names.ours]: each((index) => rule(asText(index))),
      [names.reading]: each((index) => table.read(asText(index))),
      [names.oursAny]: each((index) => rule(anyForm[index] as Customer)),
      [names.full]: each((index) => decide(policy, asText(index).answers, asText(index))),
      [names.logic]: each((index) => jsonLogicVerdict(peers[index] as (typeof peers)[number])),
      [names.codes]: each((index) => runPublicodes(peers[index] as (typeof peers)[number])),
      [names.rules]: async () => {
        for (const one of peers) kept = await runJsonRules(one);
      },
    },
    exact.length,
  );
  const read = times[names.reading] as number;
  const all = { ...times, [names.deciding]: (times[names.ours] as number) - read };
  const [byHand, byRules] = [times[names.hand] as number, times[names.rules] as number];
  console.log(`\n${exact.length} customers of the shipped policy, decided alike by all:\n`);
  printTable(
    ['', 'ns a decision', 'decisions a second', '× by hand', 'json-rules-engine takes'],
    Object.values(names)
      .map((name) => [name, all[name] as number] as const)
      .map(([name, time]) => [
        name,
        number(time),
        number(1e9 / time),
        number(time / byHand),
        `${number(byRules / time)} ×`,
      ]),
  );
}

const now = '2026-01-15T12:00:00Z';
const sizes = [10, 100, 1000, 10_000];

/** Customers spread over all rules. */
type Spread = (index: number, rules: number) => Answers;

const growing: [name: string, make: (rules: number) => object, spread: Spread][] = [
  ['one choice', kinds, (index, rules) => ({ kind: `kind-${index % rules}` })],
  ['one number', bands, (index, rules) => ({ size: index % rules })],
  [
    'a choice and a number',
    kindsAndBands,
    (index, rules) => {
      const side = Math.round(Math.sqrt(rules));
      return { kind: `kind-${index % side}`, size: Math.floor(index / side) % side };
    },
  ],
];

async function compareSizes(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, make, spread] of growing) {
    const fast: Record<string, () => void> = {};
    const full: Record<string, () => void> = {};
    const count = 20;
    for (const size of sizes) {
      const large = policyOf(JSON.stringify(make(size)));
      const ruleLarge = rulings(compilePolicy(large));
      const customers = Array.from({ length: count }, (_, index): Customer => {
        return { now, answers: spread(index * 7919, size) };
      });
      for (const customer of customers) {
        const ruled = ruleLarge(customer);
        const { verdict } = decide(large, customer.answers, customer);
        if (typeof ruled === 'string' || ruled.fields[0] !== verdict) {
          throw new Error(`${size} ${name}: ${JSON.stringify(customer)}`);
        }
      }
      fast[size] = () => {
        for (const customer of customers) kept = ruleLarge(customer);
      };
      full[size] = () => {
        for (const { answers } of customers) kept = decide(large, answers, { now });
      };
    }
    for (const [what, runs] of [
      [`${name}: verdict`, fast],
      [`${name}: whole decision`, full],
    ] as const) {
      const times = await benchRounds(runs, count, 20);
      const [least, most] = [times[10] as number, times[10_000] as number];
      rows.push([
        what,
        ...sizes.map((size) => number(times[size] as number)),
        number(most / least),
      ]);
    }
  }
  console.log('\nNanoseconds a decision, by the number of rules:\n');
  printTable(['', ...sizes.map((size) => `${number(size)} rules`), 'growth'], rows);
}

await compareEngines();
await compareSizes();
if (kept === undefined) throw new Error('nothing was decided');
