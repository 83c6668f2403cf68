// npm run questions -- [file …]: how many questions policies ask, beside other ways of asking.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { customersOf } from '../src/policy/analysis/questions/customers-of.ts';
import { questionOrder } from '../src/policy/analysis/questions/question-order.ts';
import { parsePolicy } from '../src/policy/index.ts';
import { QuestionTable, type Score } from './question-table.ts';

const files = [
  '../src/policy/documents/abonnements-smarters-pro.json',
  '../test/policies/game-store.json',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

const number = new Intl.NumberFormat('en');

/** How long something takes, in milliseconds. */
function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, Math.round(performance.now() - start)];
}

async function print(file: string): Promise<void> {
  const parsed = parsePolicy(await readFile(file, 'utf8'));
  if (!parsed.ok)
    throw new Error(`${file}: ${parsed.issues[0]?.path} ${parsed.issues[0]?.message}`);
  const { policy } = parsed;
  const [order, searched] = timed(() => questionOrder(policy));
  const customers = customersOf(policy, 1e7);
  const [table, tabulated] = timed(() => new QuestionTable(policy, customers));
  const document = customers.facts.filter((id) => policy.facts[id]?.question);
  const [engine, walked] = timed(() => table.engine());
  const rows: [string, Score, string][] = [
    ['a form with all that applies', table.staticForm(), ''],
    ['page by page until decided', table.pageOrder(), ''],
    ["only what matters, in the document's order", table.inOrder(document), ''],
    ['only what matters, in our order', table.inOrder(order), `${searched} ms to find it`],
    ['the engine, walked with every customer', engine, `${walked} ms`],
    ['optimum (dynamic programming)', table.optimum, `${tabulated} ms`],
  ];
  console.log(`\n${policy.id}: ${number.format(table.possible)} possible kinds of customers`);
  console.log(`${'questions'.padEnd(44)}average  worst  above the optimum`);
  for (const [name, { average, worst }, note] of rows) {
    const above = `${((average / table.optimum.average - 1) * 100).toFixed(1)} %`;
    const cells = [average.toFixed(2).padStart(7), String(worst).padStart(7), above.padStart(9)];
    console.log(`${name.padEnd(44)}${cells.join('')}  ${note}`);
  }
  console.log(`order: ${order.join(', ')}`);
}

const given = process.argv.slice(2);
for (const file of given.length ? given : files) await print(file);
