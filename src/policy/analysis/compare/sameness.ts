import type { Bound } from '../../bound.ts';
import { atMost, type State } from '../../state.ts';
import type { Aspect, Part } from './aspects.ts';
import { inView } from './both.ts';
import type { Trait } from './trait.ts';

function isOpaque(bound: Bound): boolean {
  if (typeof bound === 'number') return false;
  return 'of' in bound ? bound.of.some(isOpaque) : 'opaque' in bound;
}

/** A bound that is the image of another one under a growing function, which goes by a name. */
interface Image {
  name: string;
  of: Bound;
}

/** What a bound is an image of; the largest image is that of the largest. */
function imageOf(bound: Bound): Image | null {
  if (typeof bound === 'number') return null;
  if ('opaque' in bound) {
    const [, name, of = '', moved] = /^([^({["]+)\((.*)\)((?:\+-?\d+)*)$/s.exec(bound.opaque) ?? [];
    return name === undefined ? null : { name: `${name}${moved}`, of: JSON.parse(of) };
  }
  if (!('of' in bound)) return null;
  const images = bound.of.map(imageOf);
  const [first] = images;
  if (!first || images.some((one) => one?.name !== first.name)) return null;
  return { name: first.name, of: { ...bound, of: images.flatMap((one) => (one ? [one.of] : [])) } };
}

/**
 * Whether two bounds are the same. Those whose arithmetic is not followed are, where they are
 * written alike.
 *
 * @throws Fork where the state leaves it open
 */
function sameBound(state: State, one: Bound, other: Bound): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  if (isOpaque(one) || isOpaque(other)) {
    const [first, second] = [imageOf(one), imageOf(other)];
    return first !== null && first.name === second?.name && sameBound(state, first.of, second.of);
  }
  return atMost(state, one, other) && atMost(state, other, one);
}

/**
 * Whether two decisions say the same in one of their parts.
 *
 * @throws Fork where the state leaves it open
 */
function samePart(state: State, one: Part | null, other: Part | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.text === other.text &&
    one.moments.every((moment, index) => {
      const its = other.moments[index] ?? null;
      if (!moment || !its) return moment === its;
      return moment.as === its.as && sameBound(state, moment.end, its.end);
    })
  );
}

/** Whether the decisions of two policies say the same in one of their parts. */
export function sameness({ in: part }: Aspect, number: number): Trait<boolean> {
  return {
    number,
    quick: true,
    in: (both, state) =>
      samePart(state, inView(both, state, 'before', part), inView(both, state, 'after', part)),
  };
}
