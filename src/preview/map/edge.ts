import { type Answer, type Answers, type Policy, readMoment } from '../../policy/index.ts';
import { type Dimension, factIn } from './dimension.ts';
import type { Form } from './line.ts';
import type { Interval } from './place.ts';

/** A stretch of an edge: values in between, or one answer. */
export type Stretch =
  | { kind: 'between'; interval: Interval }
  | { kind: 'answer'; fact: string; answer: Answer };

/** Where the values of an edge begin and end. */
export function rangeOf(policies: readonly Policy[], dimension: Dimension): Interval {
  if (dimension.kind === 'time') {
    const past = dimension.later === 'now' && factIn(policies, dimension.earlier)?.notAfter;
    return [past ? 0 : -Infinity, Infinity];
  }
  const { min = -Infinity, max = Infinity } = factIn(policies, dimension.fact) ?? {};
  return [min, max < Infinity ? max + 1e-9 : max];
}

/** The answers of an edge that are no values in between: options, “not yet”, “I do not know”. */
export function answersOn(policies: readonly Policy[], dimension: Dimension): Stretch[] {
  const fact = dimension.kind === 'time' ? dimension.earlier : dimension.fact;
  if (dimension.kind === 'time' && dimension.later !== 'now') return [];
  const { type, options = [], none, unknown } = factIn(policies, fact) ?? {};
  const found: Answer[] = [];
  if (type === 'boolean') found.push(true, false);
  for (const { id } of options) found.push(type === 'choices' ? [id] : id);
  if (none) found.push(null);
  // One that reads as another answer is that answer.
  if (unknown && unknown.reads === undefined) found.push('unknown');
  return found.map((answer) => ({ kind: 'answer', fact, answer }));
}

/** What the place on the map decides: facts whose value moves with it, or that had to be given one. */
export function formsOf(
  policies: readonly Policy[],
  edges: readonly [Dimension, Dimension],
  customer: { now: number; answers: Answers },
): Map<string, Form> {
  const forms = new Map<string, Form>();
  const moved = new Set<string>();
  const timeZone = policies[0]?.timeZone ?? 'UTC';
  const formOf = (id: string): Form => {
    const known = forms.get(id);
    if (known) return known;
    const answer = id === 'now' ? null : customer.answers[id];
    const moment = typeof answer === 'string' ? readMoment(answer, timeZone) : null;
    const form = { x: 0, y: 0, constant: moment?.earliest ?? customer.now };
    if (id !== 'now') forms.set(id, form);
    return form;
  };
  const move = (edge: Dimension, direction: { x: number; y: number }) => {
    if (edge.kind === 'number') forms.set(edge.fact, { ...direction, constant: 0 });
    if (edge.kind !== 'time') return;
    const { earlier, later } = edge;
    const back = !moved.has(earlier);
    const [from, sign, to] = back ? [later, -1, earlier] : [earlier, 1, later];
    const { x, y, constant } = formOf(from);
    forms.set(to, { x: x + sign * direction.x, y: y + sign * direction.y, constant });
    moved.add(to);
  };
  const [across, down] = edges;
  const acts = [() => move(across, { x: 1, y: 0 }), () => move(down, { x: 0, y: 1 })];
  // What is counted from the present moment, or what another instant is counted from, moves first.
  const isFirst = (one: Dimension, other: Dimension) =>
    one.kind === 'time' &&
    (other.kind !== 'time' || one.later === 'now' || one.earlier === other.later);
  for (const act of isFirst(across, down) ? acts : acts.reverse()) act();
  return forms;
}

/** Whether two edges rest on the same fact, so that an answer to the one would leave the other. */
export function entangled([one, other]: readonly [Dimension, Dimension]): boolean {
  const facts = (edge: Dimension) =>
    edge.kind === 'time' ? [edge.earlier, edge.later] : [edge.fact];
  return facts(one).some((fact) => fact !== 'now' && facts(other).includes(fact));
}
