import '../../language/more.ts';
import './can-matter.ts';
import type { Policy } from '../../types.ts';
import { restsOn } from '../check/names-in.ts';
import { bestOrder, type Order, type Questions } from './best-order.ts';
import { customersOf } from './customers-of.ts';
import { Exhausted } from './diagrams.ts';
import { questionCosts } from './question-costs.ts';

/** How many steps to spend on one policy: a tenth of a second or so. */
const patience = 60_000;

/** More questions than this are left in the document's order. */
const most = 30;

/** Keeping a topic together may cost less than this more. */
const indulgence = 1.05;

const bits = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + 2 ** one, 0);

/** The best order in which as many topics as is cheap are kept together. */
function keptTogether(
  topics: readonly number[],
  find: (together: readonly number[]) => Order | null,
): Order | null {
  const best = find([]);
  if (!best) return null;
  const cheap = (order: Order | null) => order && order.cost < best.cost * indulgence && order;
  const all = topics.length ? cheap(find(topics)) : best;
  if (all) return all;
  let kept: readonly number[] = [];
  let order = best;
  for (const topic of topics) {
    const found = cheap(find([...kept, topic]));
    if (!found) continue;
    order = found;
    kept = [...kept, topic];
  }
  return order;
}

/** The most influential first: cheap to find, and often nearly as good. */
function byInfluence({ before }: Questions, influence: readonly number[]): number[] {
  const left = new Set(influence.keys());
  const order: number[] = [];
  for (let asked = 0; left.size; asked = bits(order)) {
    const free = [...left].filter((question) => ((before[question] ?? 0) & ~asked) === 0);
    if (!free.length) break;
    const value = (question: number) => influence[question] as number;
    const next = free.reduce((best, one) => (value(one) > value(best) ? one : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}

function orderOf(policy: Policy): string[] {
  const customers = customersOf(policy, patience);
  // Where all answers to a fact come to the same, it is never asked.
  const variables = customers.facts.flatMap((id, variable) =>
    policy.facts[id]?.question && (customers.answers[variable]?.length ?? 0) > 1 ? [variable] : [],
  );
  if (variables.length > most) return [];
  const ids = variables.map((variable) => customers.facts[variable] as string);
  const efforts = ids.map((id) => policy.facts[id]?.cost ?? 1);
  const share = questionCosts(customers, variables);
  const topics = new Map<string, number[]>();
  for (const [index, id] of ids.entries()) {
    const { topic } = policy.facts[id] ?? {};
    if (topic !== undefined) topics.set(topic, [...(topics.get(topic) ?? []), index]);
  }
  const questions: Questions = {
    count: ids.length,
    cost: (asked, question) => share(asked, question) * (efforts[question] as number),
    before: ids.map((id) => {
      const names = restsOn(policy, policy.facts[id]?.onlyIf ?? true);
      return bits(ids.flatMap((other, index) => (other !== id && names.has(other) ? [index] : [])));
    }),
    together: [],
  };
  const all = bits([...ids.keys()]);
  const influence = efforts.map((effort, index) => share(all - 2 ** index, index) / effort);
  const named = (numbers: readonly number[]) => numbers.map((index) => ids[index] as string);
  try {
    const found = keptTogether([...topics.values()].map(bits), (together) =>
      bestOrder({ ...questions, together }),
    );
    return named(found?.questions ?? []);
  } catch (error) {
    if (error instanceof Exhausted) return named(byInfluence(questions, influence));
    throw error;
  }
}

/**
 * The order of questions that asks a customer the fewest on average (or the least costly ones),
 * when only those are asked whose answer can still change the decision; questions of a topic one
 * after another where that costs less than 5 % more.
 *
 * All answers count as likely as the document says, else as each other.
 *
 * @returns fact ids; those left out come after them as in the document, and nothing at all is
 * returned for a policy that is too large to look through
 */
export function questionOrder(policy: Policy): string[] {
  if (Object.values(policy.facts).filter(({ question }) => question).length < 2) return [];
  try {
    return orderOf(policy);
  } catch (error) {
    if (error instanceof Exhausted) return [];
    throw error;
  }
}
