import { explore } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import type { Condition, Fact } from '../../schema.ts';
import { startState } from '../../start-state.ts';
import type { Policy } from '../../types.ts';
import { restsOn } from '../check/names-in.ts';
import type { Customer } from '../witness/witness-of.ts';
import { absent, type Reading, type Slots } from './answer-reader.ts';
import { answerTable } from './answer-table.ts';
import { calendarLengths } from './calendar-lengths.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { flatBuilder } from './flat-builder.ts';
import { makeWalker } from './make-walker.ts';
import { rawDiagram } from './raw-diagram.ts';
import { type Ruling, rulingIn, stateOf } from './ruling-of.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** What the rules say of a customer, or why they say nothing. */
export type Ruled =
  | Ruling
  /** The answers cannot be true, or not be read: `decide` names a problem. */
  | 'impossible'
  /** Answers that are missing can still change it. */
  | 'open';

/** A customer whose answers have been read by a policy: for `of` of the same rulings alone. */
export interface ReadCustomer extends Slots {
  /** Must not be changed any more. */
  readonly customer: Customer;
  readonly reading: Reading;
  /** Whether an answer lies after the moment, though its fact may not. */
  readonly ahead: boolean;
}

/** Decides very many customers by one policy. */
export interface Rulings {
  /** @throws RangeError when `now` is no instant */
  (customer: Customer): Ruled;
  /**
   * Reads the answers of a customer, for who decides them more than once.
   *
   * @throws RangeError when `now` is no instant
   */
  read: (customer: Customer) => ReadCustomer;
  /** Decides a customer whose answers have been read. */
  of: (read: ReadCustomer) => Ruled;
}

/** The ruling that several have in common; which rule decides may be open. */
function common(rulings: readonly Ruling[]): Ruled {
  const [first, ...others] = rulings;
  if (!first) return 'open';
  if (!others.length) return first;
  const text = first.fields.join();
  if (others.some(({ fields }) => fields.join() !== text)) return 'open';
  return { rule: null, fields: first.fields };
}

/** By the rules themselves. */
function ruledSlowly(policy: Policy, customer: Customer): Ruled {
  const state = stateOf(policy, customer);
  if (!state) return 'impossible';
  const { results, incomplete } = explore(state, rulingIn);
  return incomplete ? 'open' : common([...results.values()]);
}

/** The fact as it is answered, at any time. */
function anyTime({ onlyIf: _, otherwise: __, notAfter: ___, ...fact }: Fact): Fact {
  return fact;
}

/** Results of both kinds of diagram; `undefined` where one was cut short. */
type Result = Ruling | boolean | undefined;

function readResult(text: string): Result {
  if (!text) return undefined;
  const result = JSON.parse(text);
  if (typeof result === 'object') Object.freeze(result.fields);
  return Object.freeze(result);
}

/** How much more than once each length that the policy writes is gone at most. */
const margin = 4;

/**
 * What the rules say of very many customers: the call for a replay. Makes flat arrays of a compiled
 * policy, once; then a customer takes about a microsecond, whose answers are read from texts.
 *
 * What comes out is what `decide` says: verdict, status, best case and certainty, without dates and
 * reasons. Customers whom the arrays cannot decide take the way of `decide` itself, which is slower
 * by far: those who leave the decision open, or come close to a change of clocks where rules count
 * days; and all customers of rules that count months or business days.
 *
 * @returns a function that gives the same frozen object for all customers of one kind
 */
export function rulings(compiled: CompiledPolicy): Rulings {
  const { policy, root, variables } = compiled;
  const offsets = zoneOffsets(policy.timeZone);
  const table = answerTable(policy, offsets);
  const builder = flatBuilder(table, readResult);
  const facts = Object.entries(policy.facts).map(([id, fact]) => [id, anyTime(fact)] as const);
  const start = startState({ ...policy, facts: Object.fromEntries(facts) }, new Map(), {
    from: -Infinity,
  });
  const added = (condition: Condition) => {
    const raw = rawDiagram(start, (state) => holds(state, condition));
    return builder.add(raw, start.variables);
  };
  const checks = policy.problems.checks.map(({ when }) => {
    const names = restsOn(policy, when);
    const sometimes = table.facts.flatMap(({ onlyIf }, place) =>
      onlyIf === undefined ? [] : place,
    );
    const ids = Object.keys(policy.facts);
    // Whether these apply may be open where the walk would not notice.
    return { from: added(when), hidden: sometimes.filter((place) => names.has(ids[place] ?? '')) };
  });
  const applies = table.facts.map(({ onlyIf }) =>
    onlyIf === undefined ? undefined : added(onlyIf),
  );
  const rules = builder.add(root, variables);
  const diagram = builder.finish();
  const { results } = diagram;
  const { codes } = table;
  const { walk, spread, doubted } = makeWalker(
    table,
    diagram,
    applies,
    (result) => result as boolean | undefined,
  );
  const reach = calendarLengths(policy) * margin;
  const instants = table.facts.flatMap(({ type }, place) =>
    type === 'instant' || type === 'date' ? [2 * place + 2, 2 * place + 3] : [],
  );

  /** Whether a day of the calendar lasts 24 hours wherever this customer's days can be. */
  const steady = () => {
    const known = [1, ...instants].map((end) => table.ends[end] as number).filter(Number.isFinite);
    return offsets.steady(Math.min(...known) - reach, Math.max(...known) + reach);
  };

  /** The ruling whatever the open answers are. */
  const ruledOpen = (): Ruled | undefined => {
    const found = [...spread(rules)].map((end) => results[~end] as Ruling | undefined);
    if (doubted() || found.includes(undefined)) return undefined;
    const one = common(found as Ruling[]);
    return one === 'open' ? undefined : one;
  };

  /** `undefined` for what the arrays cannot decide. */
  const ruled = (reading: Reading, ahead: boolean): Ruled | undefined => {
    if (reading !== 'read') return reading === 'unreadable' ? 'impossible' : undefined;
    if (reach && !(reach < Infinity && steady())) return undefined;
    for (const { from, hidden } of checks) {
      const end = walk(from);
      const result = end < 0 ? results[~end] : false;
      if (doubted() || result === undefined) return undefined;
      if (result) return hidden.some((place) => codes[place] === absent) ? undefined : 'impossible';
    }
    if (ahead) return undefined;
    const end = walk(rules);
    if (doubted()) return undefined;
    return end < 0 ? (results[~end] as Ruling | undefined) : ruledOpen();
  };
  const rule = (customer: Customer): Ruled =>
    ruled(table.read(customer), table.isAhead()) ?? ruledSlowly(policy, customer);
  return Object.assign(rule, {
    read: (customer: Customer): ReadCustomer => {
      const reading = table.read(customer);
      const { ends, bits, lists } = table;
      const slots = { codes: codes.slice(), ends: ends.slice(), bits: bits.slice() };
      return { customer, reading, ahead: table.isAhead(), ...slots, lists: [...lists] };
    },
    of: (read: ReadCustomer): Ruled => {
      table.restore(read);
      return ruled(read.reading, read.ahead) ?? ruledSlowly(policy, read.customer);
    },
  });
}
