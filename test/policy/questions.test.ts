import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { QuestionTable, type Score } from '../../scripts/question-table.ts';
import { customersOf } from '../../src/policy/analysis/questions/customers-of.ts';
import { questionCosts } from '../../src/policy/analysis/questions/question-costs.ts';
import { type Policy, parsePolicy } from '../../src/policy/index.ts';
import { shippedText } from './shipped-policy.ts';

/**
 * How many questions whole policies ask of every kind of customer, beside other ways of asking. The
 * table goes through all answers one by one, the order comes from decision diagrams.
 */

const gameStore = readFileSync(new URL('../policies/game-store.json', import.meta.url), 'utf8');

describe.each([
  ['shipped', shippedText],
  ['game store', gameStore],
])('the questions of the %s policy', (_, text) => {
  let policy: Policy;
  let table: QuestionTable;
  let engine: Score;

  beforeAll(() => {
    const parsed = parsePolicy(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    policy = parsed.policy;
    table = new QuestionTable(policy, customersOf(policy, 1e7));
    // Walks with every kind of customer, and throws where a question cannot matter.
    engine = table.engine();
  }, 60_000);

  it('are at most 5 % more than the fewest possible', () => {
    expect(engine.average).toBeGreaterThanOrEqual(table.optimum.average);
    expect(engine.average).toBeLessThan(table.optimum.average * 1.05);
  });

  it('are fewer than those of a form, and of pages in the order of the document', () => {
    const pages = table.pageOrder();
    expect(pages.average).toBeLessThan(table.staticForm().average);
    expect(engine.average).toBeLessThan(0.85 * pages.average);
    expect(engine.worst).toBeLessThanOrEqual(pages.worst);
  });

  it('are as many as the search for the order reckoned', () => {
    const customers = customersOf(policy, 1e7);
    const cost = questionCosts(
      customers,
      customers.facts.map((_, variable) => variable),
    );
    let asked = 0;
    let average = 0;
    for (const id of policy.order ?? []) {
      const variable = customers.facts.indexOf(id);
      average += cost(asked, variable);
      asked += 2 ** variable;
    }
    expect(average).toBeCloseTo(table.inOrder(policy.order ?? []).average, 9);
    expect(average).toBeCloseTo(engine.average, 9);
  });
});
