import { decide } from '../../decide.ts';
import { insert } from '../../explain/insert.ts';
import { outcomeFields } from '../../language/outcome.ts';
import type { Customer } from '../witness/witness-of.ts';
import { type DifferenceGroup, differenceId } from './difference-groups.ts';
import { judgedFor } from './judged-for.ts';
import type { Difference, Region, Side } from './policy-comparison.ts';
import type { Judgement } from './survey.ts';
import { tellPart } from './tell-change.ts';
import { tellTerm } from './tell-literal.ts';
import type { Teller } from './teller.ts';
import type { Term } from './terms-of.ts';
import type { Judged } from './verdict-in.ts';

/** Customers for whom the same changes. */
export interface Group {
  judgements: readonly Judgement[];
  terms: readonly Term[];
  witness: Customer;
  /** Whether their answers cannot be true. */
  impossible: boolean;
}

type Tellers = { readonly before: Teller; readonly after: Teller };

const lists = {
  verdict: 'verdicts',
  status: 'statuses',
  bestCase: 'bestCases',
  certainty: 'certainties',
} as const;

/** What all have in common; `null` where they do not. */
function common<T>(all: readonly T[]): T | null {
  const [first, ...others] = new Set(all);
  return others.length ? null : (first ?? null);
}

function sideOf(
  teller: Teller,
  judged: readonly Judged[],
  { answers, now }: Customer,
  [weightiest = 'verdict']: readonly Difference[],
): Side {
  const { policy, lang, words, say } = teller;
  const { reasons } = decide(policy, answers, { now, lang });
  const fields = outcomeFields.map(
    (_, index) => common(judged.map((one) => one.fields[index])) || null,
  );
  const label = (index: number) => {
    const field = outcomeFields[index] ?? 'verdict';
    const id = fields[index] ?? '';
    return say(policy[lists[field]][id]?.label) || id;
  };
  const own = Math.max(0, (outcomeFields as readonly Difference[]).indexOf(weightiest));
  const told = [...new Set([0, own])].map(label).filter(Boolean);
  const [verdict = null, status = null, bestCase = null, certainty = null] = fields;
  return {
    rule: common(judged.map(({ rule }) => rule)),
    verdict,
    status,
    bestCase,
    certainty,
    name: told.join(', ') || words.undecided,
    reason: reasons[0]?.text ?? '',
    sentences: [...new Set(reasons.flatMap(({ sentences }) => sentences))],
  };
}

/** Several texts, one after the other. */
export function joined(texts: readonly string[], template: string): string {
  const [first = '', ...others] = texts;
  return others.reduce((all, next) => insert(template, { first: all, second: next }), first);
}

/** Who is in a group: what is true of all, and the cases of which one must be. */
function whoOf(tellers: Tellers, terms: readonly Term[], impossible: boolean): Region['who'] {
  const { words, policy, say, quoted } = tellers.after;
  const lines = terms.map((term) => tellTerm(tellers, term));
  const [first = []] = lines;
  const shared = first.filter((line) => lines.every((some) => some.includes(line)));
  const own = lines.map((some) => some.filter((line) => !shared.includes(line)));
  // Where one of the groups says nothing more, it holds the others.
  const parted = own.length > 0 && own.every((some) => some.length);
  const any = parted ? own : [];
  if (!impossible) return { all: shared, any };
  const { label } = policy.verdicts[policy.problems.outcome.verdict] ?? {};
  return { all: [insert(words.result, { value: quoted(say(label)) }), ...shared], any };
}

/** Who is in a group, a line each. */
function conditionsOf({ words }: Teller, { all, any }: Region['who']): string[] {
  if (!any.length) return [...all];
  const cases = any.map((some) => joined(some, words.and));
  const either = joined(cases, words.or);
  return [...all, all.length ? insert(words.either, { text: either }) : either];
}

/** What a group is, to be compared with that of others. */
export const whereOf = (terms: readonly Term[]) =>
  terms.map((term) => term.map(({ side, condition }) => ({ policy: side, condition })));

/** Customers whose outcome changes, in words. */
export function outcomeRegion(
  { judgements, terms, witness, impossible }: Group,
  tellers: Tellers,
  scenarios: readonly string[],
): Region {
  const { words } = tellers.after;
  const all = judgements.flatMap(({ change }) => change?.differences ?? []);
  const differences = [...new Set(all)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const before = sideOf(
    tellers.before,
    judgements.map((one) => one.before),
    witness,
    differences,
  );
  const after = sideOf(
    tellers.after,
    judgements.map((one) => one.after),
    witness,
    differences,
  );
  const who = whoOf(tellers, terms, impossible);
  const conditions = conditionsOf(tellers.after, who);
  const group = joined(conditions, words.and) || words.everyone;
  const change = insert(words.turned, { before: before.name, after: after.name });
  return {
    id: judgements[0]?.change?.id ?? '',
    differences,
    before,
    after,
    text: insert(words.changed, { group, change }),
    change,
    conditions,
    who,
    where: whereOf(terms),
    impossible,
    witness,
    scenarios,
  };
}

/** A part of the decision that changes, and one of those for whom it does. */
export interface Told {
  group: DifferenceGroup;
  witness: Customer;
}

/** Customers for whom only dates, steps or other parts of the decision change, in words. */
export function differenceRegion(
  told: readonly [Told, ...Told[]],
  terms: readonly Term[],
  tellers: Tellers,
  scenarios: readonly string[],
): Region {
  const { words } = tellers.after;
  const [{ group, witness }] = told;
  const impossible = group.difference.invalid;
  const all = told.flatMap((one) => [
    one.group.difference.aspect.difference,
    ...one.group.following,
  ]);
  const who = whoOf(tellers, terms, impossible);
  const conditions = conditionsOf(tellers.after, who);
  const parts = told.map((one) => tellPart(tellers, one.group.difference.aspect, one.witness));
  const changes = parts.map(([one, other]) => {
    const turned = insert(words.turned, { before: one.value, after: other.value });
    const value = one.example || other.example ? insert(words.example, { value: turned }) : turned;
    return insert(words.item, { name: one.name, value });
  });
  const side = (teller: Teller, index: 0 | 1) => ({
    ...sideOf(teller, [judgedFor(teller.policy, witness)], witness, []),
    name: joined(
      parts.map((both) => insert(words.item, { name: both[index].name, value: both[index].value })),
      words.and,
    ),
  });
  return {
    id: told.map((one) => differenceId(one.group.difference)).join(' + '),
    differences: [...new Set(all)].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    before: side(tellers.before, 0),
    after: side(tellers.after, 1),
    text: insert(words.changed, {
      group: joined(conditions, words.and) || words.everyone,
      change: joined(changes, words.and),
    }),
    change: joined(changes, words.and),
    conditions,
    who,
    where: whereOf(terms),
    impossible,
    witness,
    scenarios,
  };
}

/** The weightiest first. */
export const order: readonly Difference[] = [
  ...outcomeFields,
  'problems',
  'reasons',
  'dates',
  'steps',
  'deadlines',
  'timeline',
  'assumptions',
];
