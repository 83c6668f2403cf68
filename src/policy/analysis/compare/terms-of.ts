import { among, type Feature, idsIn } from './class-literals.ts';
import type { Literal } from './literal.ts';
import type { Place, Purse } from './place.ts';

/** What is true of all of some customers and together of nobody else. */
export type Term = readonly Literal[];

/** What may be said of customers. */
export interface Vocabulary {
  literals: readonly Literal[];
  features: readonly Feature[];
}

/** Says what is true of all customers of some places. */
function commonTo(places: readonly Place[], { literals, features }: Vocabulary): Literal[] {
  return [
    ...literals.filter((one) => places.every((place) => place.truth(one) === true)),
    ...features.flatMap((feature) => {
      const ids = idsIn(feature, places);
      return ids ? [among(feature, ids)] : [];
    }),
  ];
}

/** The others of whom not everything is true that is said, each place with what is not. */
function excluded(others: readonly Place[], common: readonly Literal[], purse: Purse) {
  const out: { place: Place; by: Literal[] }[] = [];
  const left: Place[] = [];
  const open = [...others];
  for (let place = open.pop(); place; place = open.pop()) {
    const one = place;
    const by = common.filter((literal) => one.truth(literal) === false);
    if (by.length) {
      out.push({ place, by });
      continue;
    }
    const unsure = common.filter((literal) => one.truth(literal) === undefined);
    if (!unsure.length) left.push(place);
    for (const part of unsure.length ? place.split(unsure, purse) : []) {
      if (part.all) left.push(part.place);
      else open.push(part.place);
    }
  }
  return { out, left };
}

/** As few and as telling literals as exclude all that can be excluded. */
function fewest(out: readonly { by: readonly Literal[] }[]): Literal[] {
  const chosen: Literal[] = [];
  let open = out;
  while (open.length) {
    const counts = new Map<Literal, number>();
    for (const { by } of open) {
      for (const literal of by) counts.set(literal, (counts.get(literal) ?? 0) + 1);
    }
    let best: Literal | undefined;
    let most = 0;
    for (const [literal, count] of counts) {
      const worth = count / literal.cost;
      if (worth > most) [best, most] = [literal, worth];
    }
    if (!best) break;
    const taken = best;
    chosen.push(taken);
    open = open.filter(({ by }) => !by.includes(taken));
  }
  let kept = chosen;
  for (const literal of [...chosen].sort((one, other) => other.cost - one.cost)) {
    const rest = kept.filter((one) => one !== literal);
    if (out.every(({ by }) => by.some((one) => rest.includes(one)))) kept = rest;
  }
  return kept;
}

/** Everything that parts some places: each test and its opposite, each id of each feature. */
function* parting(
  places: readonly Place[],
  { literals, features }: Vocabulary,
): Generator<Literal> {
  yield* literals;
  for (const feature of features) {
    const ids = idsIn(feature, places) ?? [];
    for (const id of ids.length > 1 ? ids : []) {
      yield among(feature, [id]);
      yield among(
        feature,
        ids.filter((one) => one !== id),
      );
    }
  }
}

/** One term that holds for some of the places and for none of the others. */
function oneTerm(
  places: readonly Place[],
  others: readonly Place[],
  vocabulary: Vocabulary,
  purse: Purse,
): Term {
  let mine = places;
  let its = others;
  const out: { place: Place; by: Literal[] }[] = [];
  for (;;) {
    const common = commonTo(mine, vocabulary);
    const found = excluded(its, common, purse);
    out.push(...found.out);
    if (!found.left.length || purse.left < 0) return fewest(excluded(others, common, purse).out);
    let best: { kept: Place[]; worth: number } | undefined;
    for (const literal of parting(mine, vocabulary)) {
      const kept = mine.filter((place) => place.truth(literal) === true);
      if (!kept.length || kept.length === mine.length) continue;
      const gone = found.left.filter((place) => place.truth(literal) === false).length;
      const worth = (gone / found.left.length) * (kept.length / mine.length) ** 0.5;
      if (!best || worth > best.worth) best = { kept, worth };
    }
    if (!best || best.worth === 0) {
      // Nothing is true of some and false of others: look at them more closely.
      const [first] = mine;
      const open = vocabulary.literals.filter((one) => first?.truth(one) === undefined);
      if (!first || !open.length) return fewest(out);
      mine = first
        .split(open.slice(0, 1), purse)
        .map(({ place }) => place)
        .slice(0, 1);
    } else mine = best.kept;
    its = found.left;
  }
}

/** More groups than this nobody reads. */
const most = 12;

/**
 * Says who some customers are, in as few and as telling words as it can: each of them is in one of
 * the groups, and nobody else.
 *
 * @param others all customers who are not among them; who is in neither may be in a group or not
 * @returns an empty term where there are no others: everybody
 */
export function termsOf(
  places: readonly Place[],
  others: readonly Place[],
  vocabulary: Vocabulary,
  purse: Purse,
): Term[] {
  const terms: Term[] = [];
  let left = [...places];
  while (left.length && terms.length < most && purse.left > 0) {
    const term = oneTerm(left, others, vocabulary, purse);
    terms.push(term);
    const rest: Place[] = [];
    for (const place of left) {
      if (term.some((literal) => place.truth(literal) === false)) rest.push(place);
      else if (term.some((literal) => place.truth(literal) === undefined)) {
        for (const part of place.split(term, purse)) if (!part.all) rest.push(part.place);
      }
    }
    if (rest.length === left.length && rest.every((place, index) => place === left[index])) break;
    left = rest;
  }
  return terms;
}
