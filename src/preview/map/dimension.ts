import { type ComparedFacts, comparedFacts, type Fact, type Policy } from '../../policy/index.ts';

/** What stands along an edge of the map. */
export type Dimension =
  | { id: string; kind: 'answers' | 'number'; fact: string }
  /** The time from an instant or date to another; `now` is the present moment. */
  | { id: string; kind: 'time'; earlier: string; later: string };

/** The draft's fact, or the live policy's where the draft has none of that name. */
export function factIn(policies: readonly Policy[], id: string): Fact | undefined {
  return policies.findLast(({ facts }) => Object.hasOwn(facts, id))?.facts[id];
}

/** Everything that either policy looks at, in the order of the documents. */
export function dimensionsOf(policies: readonly Policy[]): Dimension[] {
  const compared = policies.map((policy): ComparedFacts => comparedFacts(policy));
  const found = new Map<string, Dimension>();
  for (const id of compared.flatMap(({ facts }) => facts)) {
    const type = factIn(policies, id)?.type;
    if (type === 'instant' || type === 'date') {
      found.set(id, { id: `since ${id}`, kind: 'time', earlier: id, later: 'now' });
    } else if (type === 'number') found.set(id, { id, kind: 'number', fact: id });
    else if (type && type !== 'text') found.set(id, { id, kind: 'answers', fact: id });
  }
  for (const [later, earlier] of compared.flatMap(({ pairs }) => pairs)) {
    const types = [later, earlier].map((id) => factIn(policies, id)?.type);
    const id = `from ${earlier} to ${later}`;
    if (!types.includes('number')) found.set(id, { id, kind: 'time', earlier, later });
  }
  return [...found.values()];
}

/** The picture to begin with: the time since what every customer has behind them, by a choice. */
export function firstDimensions(
  policies: readonly Policy[],
  all: readonly Dimension[],
): readonly [Dimension, Dimension] | null {
  const since = all.filter((one) => one.kind === 'time' && one.later === 'now');
  const sure = since.find((one) => {
    const fact = one.kind === 'time' ? factIn(policies, one.earlier) : undefined;
    return fact?.notAfter && !fact.none;
  });
  const x = sure ?? since[0] ?? all.find(({ kind }) => kind === 'number') ?? all[0];
  const others = all.filter((one) => one !== x);
  const y = others.find(({ kind }) => kind === 'answers') ?? others[0];
  return x && y ? [x, y] : null;
}
