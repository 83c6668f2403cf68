import type { Boundary, Policy } from '../../policy/index.ts';
import { factName, tellAnswer } from '../components/tell-answer.ts';
import type { Dimension } from './dimension.ts';
import { rangeOf, type Stretch } from './edge.ts';
import { step } from './line.ts';
import { tellLength, tellSpan } from './tell-span.ts';
import type { words } from './words.ts';

type Say = (typeof words)['fr'];

/** The policy whose words a fact has: the draft's, unless only the live one knows it. */
function speaking(policies: readonly [Policy, Policy], fact: string): Policy {
  return Object.hasOwn(policies[1].facts, fact) ? policies[1] : policies[0];
}

/** What an edge of the map is called. */
export function tellDimension(
  policies: readonly [Policy, Policy],
  dimension: Dimension,
  say: Say,
  lang: string,
): string {
  const name = (id: string) => factName(speaking(policies, id), id, lang);
  if (dimension.kind !== 'time') return name(dimension.fact);
  const { earlier, later } = dimension;
  return later === 'now' ? say.since(name(earlier)) : say.from(name(earlier), name(later));
}

/** What a stretch of an edge is called. */
export function tellStretch(
  policies: readonly [Policy, Policy],
  dimension: Dimension,
  stretch: Stretch,
  say: Say,
  lang: string,
): string {
  if (stretch.kind === 'answer') {
    const { fact, answer } = stretch;
    return tellAnswer(speaking(policies, fact), fact, answer, lang) || say.none;
  }
  const tell = (value: number) =>
    dimension.kind === 'number'
      ? tellAnswer(speaking(policies, dimension.fact), dimension.fact, value, lang)
      : tellLength(value, say, lang);
  const [from, to] = rangeOf(policies, dimension);
  // Nobody needs to be told that a length of time is no less than nothing.
  const least = dimension.kind === 'time' && stretch.interval[0] === 0 ? 0 : from;
  return tellSpan(stretch.interval, say.span, [least, to], tell);
}

interface Side {
  about: Boundary;
  within: boolean;
}

/** A side of a line as a length of time, from an instant to a later one, and its ends. */
function spanOf({ about: { plus, minus, limit }, within }: Side, now: number) {
  if (!minus) {
    const cut = now - limit;
    const ends = within ? { from: cut, to: Infinity } : { from: -Infinity, to: cut };
    return { earlier: plus, later: 'now', cut, ...ends };
  }
  const forward = limit >= 0;
  const [earlier, later] = forward ? [minus, plus] : [plus, minus];
  const cut = forward ? limit + step : -limit;
  const ends = within === forward ? { from: -Infinity, to: cut } : { from: cut, to: Infinity };
  return { earlier, later, cut, ...ends };
}

/**
 * Where in a cell a part of it lies: between which of the lines that run through the cell.
 *
 * @param now milliseconds since 1970 UTC
 */
export function tellSides(
  policies: readonly [Policy, Policy],
  sides: readonly Side[],
  now: number,
  say: Say,
  lang: string,
): string[] {
  const name = (id: string) =>
    id === 'now' ? say.present : factName(speaking(policies, id), id, lang);
  const spans = sides.map((side) => spanOf(side, now));
  // That nothing comes before what it follows goes without saying.
  const telling = spans.filter(({ cut }) => Math.abs(cut) > 1);
  const pairs = new Map<string, (typeof spans)[number]>();
  for (const span of telling.length ? telling : spans) {
    const key = `${span.earlier} ${span.later}`;
    const { from, to } = pairs.get(key) ?? { from: -Infinity, to: Infinity };
    pairs.set(key, { ...span, from: Math.max(from, span.from), to: Math.min(to, span.to) });
  }
  return [...pairs.values()].map(({ earlier, later, from, to }) => {
    const tell = (value: number) => tellLength(value, say, lang);
    const span = tellSpan([from, to], say.span, [-Infinity, Infinity], tell);
    return say.within(name(earlier), name(later), span);
  });
}
