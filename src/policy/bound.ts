/**
 * One end of a quantity (an instant or a duration in milliseconds, or a number): a number once the
 * answers are known; until then a difference of two variables plus a number, the largest or
 * smallest of several, or something whose arithmetic is not followed (`opaque`).
 */
export type Bound =
  | number
  | { plus: number; minus: number; offset: number }
  | { end: 'max' | 'min'; of: readonly Bound[] }
  | { opaque: string; variables: readonly number[] };

/** The variables that a bound depends on. */
export function variablesOf(bound: Bound): readonly number[] {
  if (typeof bound === 'number') return [];
  if ('of' in bound) return bound.of.flatMap(variablesOf);
  if ('opaque' in bound) return bound.variables;
  return [bound.plus, bound.minus].filter((variable) => variable);
}

function opaque(text: string, ...parts: Bound[]): Bound {
  return { opaque: text, variables: parts.flatMap(variablesOf) };
}

/** A bound moved by a number. */
export function moved(bound: Bound, by: number): Bound {
  if (typeof bound === 'number') return bound + by;
  if ('of' in bound) return { ...bound, of: bound.of.map((one) => moved(one, by)) };
  if ('opaque' in bound) return { ...bound, opaque: `${bound.opaque}+${by}` };
  return { ...bound, offset: bound.offset + by };
}

/** `a - b`, or an opaque bound where that leaves more than one variable on a side. */
export function difference(a: Bound, b: Bound): Bound {
  if (typeof b === 'number') return moved(a, -b);
  const linear = typeof a === 'number' ? { plus: 0, minus: 0, offset: a } : a;
  if ('offset' in linear && 'offset' in b) {
    const without = (one: number, other: number, taken: readonly number[]) =>
      [one, other].filter((variable) => variable && !taken.includes(variable));
    const { plus, minus } = linear;
    const left = without(plus, b.minus, [minus, b.plus]);
    const right = without(minus, b.plus, [plus, b.minus]);
    const offset = linear.offset - b.offset;
    if (!left.length && !right.length) return offset;
    if (left.length < 2 && right.length < 2) {
      return { plus: left[0] ?? 0, minus: right[0] ?? 0, offset };
    }
  }
  return opaque(`${JSON.stringify(a)}-${JSON.stringify(b)}`, a, b);
}

/** The bound's image under a growing function that knows numbers only. */
export function mapped(bound: Bound, name: string, growing: (number: number) => number): Bound {
  if (typeof bound === 'number') return Number.isFinite(bound) ? growing(bound) : bound;
  if ('of' in bound) return { ...bound, of: bound.of.map((one) => mapped(one, name, growing)) };
  return opaque(`${name}(${JSON.stringify(bound)})`, bound);
}
