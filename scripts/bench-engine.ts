import { readFileSync } from 'node:fs';
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

function oursRead(customer: Customer): string {
  const ruled = rule.of(rule.read(customer));
  return typeof ruled === 'string' ? impossible : ruled.fields.join();
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
check('ours, read beforehand', exact.map(oursRead), wanted);
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

const jsonRulesName = 'json-rules-engine: verdict';

/** Prints a table of contestants, the first of which is written by hand. */
async function compare(
  title: string,
  runs: Readonly<Record<string, () => unknown>>,
): Promise<void> {
  const times = Object.entries(await benchRounds(runs, exact.length));
  const [byHand] = times.map(([, time]) => time) as [number];
  const byRules = times.find(([name]) => name === jsonRulesName)?.[1] ?? Number.NaN;
  console.log(`\n${title}:\n`);
  printTable(
    ['', 'ns a decision', 'decisions a second', '× by hand', 'json-rules-engine takes'],
    times.map(([name, time]) => [
      name,
      number(time),
      number(1e9 / time),
      number(time / byHand),
      `${number(byRules / time)} ×`,
    ]),
  );
}

async function compareEngines(): Promise<void> {
  const each = (decideOne: (index: number) => unknown) => () => {
    for (const index of everybody) kept = decideOne(index);
  };
  const one = <T>(list: readonly T[], index: number) => list[index] as T;
  const read = exact.map(rule.read);
  console.log(`\n${exact.length} customers of the shipped policy, decided alike by all.`);
  await compare('Answers as texts, all of which each contestant reads itself', {
    'if and else by hand, `Date.parse`': each((index) => handWritten(parsed(asText(index)))),
    'eligibility-check: verdict, status, best case, certainty': each((index) =>
      rule(asText(index)),
    ),
    'the same, days alone and times without an offset among the answers': each((index) =>
      rule(one(anyForm, index)),
    ),
    'json-logic-js: verdict, `Date.parse`': each((index) =>
      jsonLogicVerdict(prepared(parsed(asText(index)))),
    ),
    'publicodes: verdict, `Date.parse`': each((index) =>
      runPublicodes(prepared(parsed(asText(index)))),
    ),
    [jsonRulesName]: async () => {
      for (const index of everybody) kept = await runJsonRules(prepared(parsed(asText(index))));
    },
    'eligibility-check: the whole decision, with dates and reasons': each((index) =>
      decide(policy, asText(index).answers, asText(index)),
    ),
  });
  await compare('Answers that were read beforehand by each, outside of what is timed', {
    'if and else by hand': each((index) => handWritten(one(hand, index))),
    'eligibility-check: verdict, status, best case, certainty': each((index) =>
      rule.of(one(read, index)),
    ),
    'json-logic-js: verdict, lengths worked out, too': each((index) =>
      jsonLogicVerdict(one(peers, index)),
    ),
    'publicodes: verdict, lengths worked out, too': each((index) =>
      runPublicodes(one(peers, index)),
    ),
    [jsonRulesName]: async () => {
      for (const customer of peers) kept = await runJsonRules(customer);
    },
  });
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
  console.log(
    '\nNanoseconds a decision, by the number of rules; it is the verdict that must grow < 5 ×:\n',
  );
  printTable(['', ...sizes.map((size) => `${number(size)} rules`), 'growth'], rows);
}

await compareEngines();
await compareSizes();
if (kept === undefined) throw new Error('nothing was decided');
