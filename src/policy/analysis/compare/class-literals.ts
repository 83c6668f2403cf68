import { classOf, outcome, outcomeFields } from '../../language/outcome.ts';
import type { Policy } from '../../types.ts';
import { inView, type Side } from './both.ts';
import type { Literal, Saying } from './literal.ts';
import type { Meanings } from './meanings-of.ts';
import type { Place } from './place.ts';
import type { Numbering, Trait } from './trait.ts';

/** Something that has one of several ids for each customer. */
export interface Feature extends Trait<string> {
  side: Side;
  name: string;
  saying(values: readonly string[]): Saying;
  cost(values: readonly string[]): number;
}

const dear = 8;

/** How much it takes to say that a class has one of some ids: its cases say it, or those of the others. */
function classCost({ classes, labels }: Policy, name: string, values: readonly string[]): number {
  if (values.every((value) => labels?.[`${name}-${value}`]))
    return 1.1 + Math.min(values.length, 5) * 0.1;
  const cases = classes[name]?.cases ?? [];
  const fits = (is: unknown) => typeof is === 'string' && values.includes(is);
  const sides = [cases.filter(({ is }) => fits(is)), cases.filter(({ is }) => !fits(is))];
  const costs = sides.map((some, index) => {
    const texts = some.map(({ text }) => text && JSON.stringify(text));
    if (!texts.length || !texts.every(Boolean)) return dear;
    return 1.1 + (new Set(texts).size - 1) * 0.6 + index * 0.2;
  });
  return Math.min(...costs);
}

interface Features {
  /** Those that rest on answers alone. */
  classes: Feature[];
  all: Feature[];
}

/** Whether something rests on what the rules decide. */
export function decided({ below }: Meanings, part: unknown): boolean {
  const names = below(part, false);
  return outcomeFields.some((field) => names.has(field));
}

/** The classes of two policies, and what they decide. */
export function featuresOf(
  before: Policy,
  after: Policy,
  meanings: Meanings,
  next: Numbering,
): Features {
  const classes: Feature[] = [];
  const outcomes: Feature[] = [];
  for (const [side, policy] of [
    ['after', after],
    ['before', before],
  ] as [Side, Policy][]) {
    for (const name of Object.keys(policy.classes)) {
      if (side === 'before' && meanings.same(name, name)) continue;
      const features = decided(meanings, name) ? outcomes : classes;
      features.push({
        number: next(),
        quick: true,
        side,
        name,
        in: (both, state) => inView(both, state, side, (view) => classOf(view, name)),
        saying: (values) => ({ is: 'class', name, values }),
        cost: (values) => classCost(policy, name, values),
      });
    }
    for (const field of side === 'after' ? outcomeFields : []) {
      outcomes.push({
        number: next(),
        quick: true,
        side,
        name: field,
        in: (both, state) => inView(both, state, side, (view) => outcome(view, field)),
        saying: (values) => ({ is: 'outcome', field, values }),
        cost: (values) => 1.5 + values.length * 0.5,
      });
    }
  }
  return { classes, all: [...classes, ...outcomes] };
}

/** That a feature has one of some ids. */
export function among(feature: Feature, values: readonly string[]): Literal {
  return {
    side: feature.side,
    saying: feature.saying(values),
    condition: { [feature.name]: [...values] },
    cost: feature.cost(values),
    trait: feature,
    fits: (value) => values.includes(value as string),
  };
}

/** The ids that a feature has for some customers, in order; `null` where that is open. */
export function idsIn(feature: Feature, places: readonly Place[]): string[] | null {
  const ids = new Set<string>();
  for (const place of places) {
    const id = place.value(feature);
    if (id === undefined) return null;
    ids.add(id);
  }
  return [...ids].sort();
}
