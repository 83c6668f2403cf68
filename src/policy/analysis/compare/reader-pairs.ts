import { outcomeFields } from '../../language/outcome.ts';
import { readAnswer } from '../../read-answer.ts';
import type { Fact } from '../../schema.ts';
import { anyMoment, startState } from '../../start-state.ts';
import { type Known, type State, supposing } from '../../state.ts';
import type { Answer, Policy } from '../../types.ts';
import type { Both } from './both.ts';
import type { Meanings } from './meanings-of.ts';

/** A way of answering one fact, and how the two policies read it. */
interface Way {
  /** The fact as both policies can read it; absent: it is not open. */
  fact?: Fact;
  answer?: Answer;
  /** `undefined` where it cannot be read. */
  before?: Known | undefined;
  after?: Known | undefined;
  /** What the answer holds at least one of. */
  some?: readonly string[];
}

/** So many combinations of ways are looked at. */
const most = 64;

const ids = ({ options = [] }: Fact) => options.map(({ id }) => id);

/** Facts whose answers the two policies cannot read alike, though both know them. */
function differsBeyond(one: Fact, other: Fact): boolean {
  return one.type !== other.type || one.notAfter !== other.notAfter;
}

/** The ways of answering a fact, the usual one first. */
function waysOf(before: Fact, after: Fact, timeZone: string): Way[] {
  const { unknown: _, none: __, options: ___, min: ____, max: _____, ...rest } = after;
  const sameUnknown =
    !!before.unknown === !!after.unknown && before.unknown?.reads === after.unknown?.reads;
  const common = after.options?.filter(({ id }) => ids(before).includes(id));
  const least = Math.max(before.min ?? -Infinity, after.min ?? -Infinity);
  const largest = Math.min(before.max ?? Infinity, after.max ?? Infinity);
  const shared: Fact = {
    ...rest,
    ...(common ? { options: common } : {}),
    ...(before.none && after.none ? { none: after.none } : {}),
    ...(before.unknown && after.unknown && sameUnknown ? { unknown: after.unknown } : {}),
    ...(least > -Infinity ? { min: least } : {}),
    ...(largest < Infinity ? { max: largest } : {}),
  };
  const special: Answer[] = [];
  if (!before.none !== !after.none) special.push(null);
  if (!sameUnknown) special.push('unknown');
  const only = (mine: Fact, its: Fact) => ids(mine).filter((id) => !ids(its).includes(id));
  const gone = only(before, after);
  const added = only(after, before);
  const choices = before.type === 'choices';
  if (!choices) special.push(...gone, ...added);
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    if ((one.min ?? -Infinity) < (other.min ?? -Infinity)) special.push(one.min ?? least - 1);
    if ((one.max ?? Infinity) > (other.max ?? Infinity)) special.push(one.max ?? largest + 1);
  }
  const read = (fact: Fact, answer: Answer) => readAnswer(fact, answer, anyMoment, timeZone);
  return [
    { fact: shared },
    ...special
      .map((answer) => ({ answer, before: read(before, answer), after: read(after, answer) }))
      .filter((way) => way.before !== undefined || way.after !== undefined),
    ...(choices && gone.length ? [{ fact: before, some: gone }] : []),
    ...(choices && added.length ? [{ fact: after, some: added }] : []),
  ];
}

/**
 * Parts all customers by how the two policies read their answers.
 *
 * @returns `beyond`: the facts whose answers the two read too differently to compare
 */
export function readerPairs(
  before: Policy,
  after: Policy,
  { same, below }: Meanings,
): { pairs: Both[]; beyond: string[] } {
  const beyond: string[] = [];
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const ways = names.map((id): [string, Way[]] => {
    const [one, other] = [before.facts[id], after.facts[id]];
    if (!one || !other) return [id, [{ fact: (one ?? other) as Fact }]];
    if (differsBeyond(one, other)) beyond.push(id);
    return [id, waysOf(one, other, before.timeZone)];
  });
  let combinations: [string, Way][][] = [[]];
  for (const [id, each] of ways) {
    const next = combinations.flatMap((chosen) =>
      each.map((way) => [...chosen, [id, way] as [string, Way]]),
    );
    combinations = next.slice(0, most);
    if (next.length > most) beyond.push(id);
  }
  const checks = before.problems.checks.filter((check) =>
    after.problems.checks.some((other) => other.id === check.id && same(check.when, other.when)),
  );
  // Whether a fact applies stays with each policy: of those for both, a witness is to answer all.
  const kinds = ['values', 'class', 'value', 'date'];
  const alike = new Set(
    Object.keys({ ...before.facts, ...before.classes, ...before.values, ...before.dates })
      .filter((name) => same(name, name))
      .filter((name) => !outcomeFields.some((field) => below(name, false).has(field)))
      .flatMap((name) => kinds.map((kind) => `${kind} ${name}`)),
  );
  const pairs = combinations.map((chosen): Both => {
    const reader = (policy: Policy, side: 'before' | 'after') => {
      const answered = new Map<string, Known>();
      const unreadable: string[] = [];
      const facts = Object.fromEntries(
        chosen.flatMap(([id, way]) => {
          const own = policy.facts[id];
          if (!own) return [];
          const known = way[side];
          if (!way.fact && known !== undefined) answered.set(id, known);
          const strange = way.some?.some((option) => !ids(own).includes(option));
          if (strange || (!way.fact && known === undefined)) unreadable.push(id);
          const { onlyIf, otherwise } = own;
          const { onlyIf: _, otherwise: __, ...fact } = way.fact ?? own;
          const applying = {
            ...(onlyIf === undefined ? {} : { onlyIf }),
            ...(otherwise === undefined ? {} : { otherwise }),
          };
          return [[id, { ...fact, ...applying }]];
        }),
      );
      return { policy: { ...policy, facts }, answered, unreadable };
    };
    const [one, other] = [reader(before, 'before'), reader(after, 'after')];
    const facts = { ...one.policy.facts, ...other.policy.facts };
    const union = { ...before, facts, problems: { ...before.problems, checks } };
    const fixed = new Map([...one.answered, ...other.answered]);
    for (const id of [...one.unreadable, ...other.unreadable]) fixed.set(id, null);
    for (const [id, { some }] of chosen) if (some) fixed.delete(id);
    let start: State = startState(union, fixed, { from: -Infinity });
    for (const [id, { some }] of chosen) {
      if (some) start = supposing(start, id, { some: [some], none: [] });
    }
    const given = Object.fromEntries(
      chosen.flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])),
    );
    const usual = chosen.every(([, way]) => way.fact && !way.some);
    return { before: one, after: other, given, start, alike: usual ? alike : new Set() };
  });
  return { pairs, beyond };
}
