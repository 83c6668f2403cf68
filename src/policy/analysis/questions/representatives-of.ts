import { readAnswer } from '../../read-answer.ts';
import type { Fact } from '../../schema.ts';
import type { Known, Quantity } from '../../state.ts';
import type { Answer, Policy } from '../../types.ts';
import type { Cuts } from './cuts-of.ts';
import { quantitiesOf } from './quantities-of.ts';

/** An answer that stands for all that no test tells from it. */
export interface Representative {
  answer: Answer;
  known: Known;
  /** The share of the customers who give such an answer; those of a fact are one in all. */
  share: number;
}

interface Candidate {
  answer: Answer;
  /** By which name the document speaks of such answers. */
  name: string;
  weight: number;
}

const day = 864e5;

/** Distances from the moment where arithmetic is not followed, in days. */
const spread = [2, 20, 200];

/** The options by what tests tell apart. */
function groupsOf({ options = [] }: Fact, lists: readonly (readonly string[])[]) {
  const groups = new Map<string, { ids: string[]; alone: boolean }>();
  for (const { id, alone = false } of options) {
    const key = `${alone} ${lists.map((list) => list.includes(id))}`;
    const group = groups.get(key) ?? { ids: [], alone };
    groups.set(key, group);
    group.ids.push(id);
  }
  return [...groups.values()];
}

/** One or two options; two as likely as if the second were chosen regardless of the first. */
function choices(fact: Fact, lists: readonly (readonly string[])[]): Candidate[] {
  const groups = groupsOf(fact, lists).map(({ ids, alone }) => {
    const weight = ids.reduce((sum, id) => sum + (fact.likelihoods?.[id] ?? 1), 0);
    return { id: ids[0] as string, weight, alone };
  });
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  return groups.flatMap(({ id, weight, alone }, index) => [
    { answer: [id], name: id, weight },
    ...groups
      .slice(index + 1)
      .filter((other) => !alone && !other.alone)
      .map((other) => ({
        answer: [id, other.id],
        name: id,
        weight: (weight * other.weight) / total,
      })),
  ]);
}

/** The answers to a fact that is no quantity. */
function plainAnswers(fact: Fact, lists: readonly (readonly string[])[]): Candidate[] {
  const one = (answer: Answer, name = String(answer)): Candidate => ({
    answer,
    name,
    weight: fact.likelihoods?.[name] ?? 1,
  });
  if (fact.type === 'boolean') return [one(true), one(false)];
  if (fact.type === 'choice') return (fact.options ?? []).map(({ id }) => one(id));
  if (fact.type === 'choices') return choices(fact, lists);
  return [one('A-1', 'answered')];
}

/**
 * For each fact that tests look at, answers that stand for all: each option, a value in each place
 * between the values that a test compares with, a date alone that such a value parts, none and
 * unknown. Limits between two facts are taken as seen from the values chosen for the earlier one.
 *
 * @param now milliseconds since 1970 UTC
 */
export function representativesOf(
  policy: Policy,
  { facts, differences, lists, opaque }: Cuts,
  now: number,
): Map<string, Representative[]> {
  const { timeZone } = policy;
  const found = new Map<string, Representative[]>();
  /** The values that stand for a fact, once they are chosen. */
  const chosen = new Map<string, readonly number[]>([['', [0]]]);
  const direct = (id: string): number[] => {
    const own = differences.flatMap(({ plus, minus, limit }) => {
      if (plus === id && minus === '') return [limit];
      return minus === id && plus === '' ? [-limit - 2 ** -8] : [];
    });
    const { notAfter } = policy.facts[id] ?? {};
    return notAfter ? [...own, now] : own;
  };
  for (const [id, fact] of Object.entries(policy.facts)) {
    if (!facts.has(id)) continue;
    const candidates = ['instant', 'date', 'number'].includes(fact.type)
      ? []
      : plainAnswers(fact, lists.get(id) ?? []);
    if (!candidates.length) {
      const cuts = new Set(direct(id));
      for (const { plus, minus, limit } of differences) {
        if (plus === id) {
          for (const value of chosen.get(minus) ?? direct(minus)) cuts.add(value + limit);
        } else if (minus === id) {
          for (const value of chosen.get(plus) ?? direct(plus)) cuts.add(value - limit);
        }
      }
      if (opaque.has(id)) {
        const scale = fact.type === 'number' ? 1 : -day;
        const from = fact.type === 'number' ? 0 : now;
        for (const count of spread) cuts.add(from + scale * count);
        if (!fact.notAfter) for (const count of spread) cuts.add(from - scale * count);
      }
      const { answers, values } = quantitiesOf(fact, cuts, now, timeZone);
      chosen.set(id, values);
      const weight = (fact.likelihoods?.answered ?? answers.length) / answers.length;
      candidates.push(...answers.map((answer) => ({ answer, name: 'answered', weight })));
    }
    for (const [name, answer, declared] of [
      ['null', null, fact.none],
      ['unknown', 'unknown', fact.unknown],
    ] as const) {
      if (declared) candidates.push({ answer, name, weight: fact.likelihoods?.[name] ?? 1 });
    }
    const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
    const merged = new Map<string, Representative>();
    for (const { answer, weight } of candidates) {
      const known = readAnswer(fact, answer, now, timeZone);
      if (known === undefined) continue;
      const key = JSON.stringify(known, (_, value) =>
        Math.abs(value as Quantity['low'] as number) === Infinity ? String(value) : value,
      );
      const same = merged.get(key);
      merged.set(key, { answer, known, ...same, share: (same?.share ?? 0) + weight / total });
    }
    found.set(id, [...merged.values()]);
  }
  return found;
}
