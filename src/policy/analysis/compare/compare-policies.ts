import '../../language/more.ts';
import '../compile/narrow.ts';
import { insert } from '../../explain/insert.ts';
import { formatList } from '../../format-list.ts';
import type { Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import { changeFor, differsFor } from './change-for.ts';
import type { Change } from './change-of.ts';
import { featuresOf } from './class-literals.ts';
import { countsDaysOtherwise } from './day-lengths.ts';
import { differenceGroups } from './difference-groups.ts';
import { literalsOf } from './literals.ts';
import { meaningsOf } from './meanings-of.ts';
import { withOwnCalendars } from './own-calendars.ts';
import type { PolicyComparison, Region } from './policy-comparison.ts';
import { differenceRegion, order, outcomeRegion, type Told, whereOf } from './region-from.ts';
import { type Judgement, surveyOf } from './survey.ts';
import { tellerFor } from './teller.ts';
import { type Term, termsOf } from './terms-of.ts';
import { textDifferences } from './text-differences.ts';
import { witnessFor } from './witness-for.ts';

/** How many suppositions to try unless told otherwise: a few seconds. */
const usualBudget = 100_000;

/**
 * Compares what two policies decide of all customers.
 *
 * Every customer whom they treat differently is in one of the regions, and each region holds real
 * ones, one of whom `decide` has confirmed. A region of the dates or steps may hold customers, too,
 * for whom they happen to be the same. Words alone make no region: they are told as texts.
 *
 * @param lang of the words of the regions; default: the binding language of the second policy
 * @param budget how many suppositions about customers to try at most; past it a warning says that
 * groups may have been missed, or told less exactly
 */
export function comparePolicies(
  before: Policy,
  after: Policy,
  {
    lang = after.languages[0] ?? '',
    budget = usualBudget,
  }: { lang?: string; budget?: number } = {},
): PolicyComparison {
  const purse = { left: budget };
  const own = withOwnCalendars(before, after);
  const meanings = meaningsOf(before, own);
  let traits = 0;
  const next = () => traits++;
  const { judgements, differences, beyond } = surveyOf(before, own, meanings, purse, next);
  const tellers = { before: tellerFor(before, lang), after: tellerFor(after, lang) };
  const literals = literalsOf(before, own, meanings, next);
  const features = featuresOf(before, own, meanings, next);
  const scenarios = [...after.scenarios, ...before.scenarios];
  const scenariosOf = (isOne: (customer: Customer) => boolean) => [
    ...new Set(scenarios.filter((one) => isOne(one as Customer)).map(({ id }) => id)),
  ];
  const changes = new Map<Customer, Change | null>();
  const change = (customer: Customer) => {
    let found = changes.get(customer);
    if (found === undefined) {
      found = changeFor(before, after, customer);
      changes.set(customer, found);
    }
    return found;
  };
  const regions: Region[] = [];
  let unconfirmed = false;

  const groups = new Map<string, Judgement[]>();
  for (const one of judgements) {
    if (one.change) groups.set(one.change.id, [...(groups.get(one.change.id) ?? []), one]);
  }
  for (const [id, mine] of groups) {
    const places = mine.map(({ place }) => place);
    const isOne = (customer: Customer) => change(customer)?.id === id;
    const witness = witnessFor(before, after, places, isOne);
    if (!witness) {
      unconfirmed = true;
      continue;
    }
    const impossible = places.every(({ both }) => both.invalid);
    const others = judgements.flatMap(({ change, place }) =>
      change?.id === id || !place.both.invalid === impossible ? [] : [place],
    );
    const terms = termsOf(
      places,
      others,
      { literals: literals.answers, features: features.classes },
      purse,
    );
    regions.push(
      outcomeRegion({ judgements: mine, terms, witness, impossible }, tellers, scenariosOf(isOne)),
    );
  }

  const alike = new Map<string, { told: [Told, ...Told[]]; terms: readonly Term[] }>();
  for (const group of differenceGroups(differences, purse)) {
    const { places, others, invalid } = group.difference;
    const isOne = differsFor(before, after, group.difference, change);
    const witness = witnessFor(before, after, places, isOne);
    if (!witness) {
      unconfirmed = true;
      continue;
    }
    const vocabulary = { literals: literals.all, features: features.all };
    const terms = termsOf(places, others, vocabulary, purse);
    const key = JSON.stringify([invalid, whereOf(terms)]);
    const known = alike.get(key);
    if (known) known.told.push({ group, witness });
    else alike.set(key, { told: [{ group, witness }], terms });
  }
  for (const { told, terms } of alike.values()) {
    const tests = told.map(({ group }) => differsFor(before, after, group.difference, change));
    const some = scenariosOf((customer) => tests.some((isOne) => isOne(customer)));
    regions.push(differenceRegion(told, terms, tellers, some));
  }

  const { words } = tellers.after;
  const warnings = [
    purse.left < 0 && insert(words.cutShort, { count: String(budget) }),
    beyond.length > 0 && insert(words.beyond, { facts: formatList([...beyond], lang) }),
    before.timeZone !== after.timeZone && words.zones,
    countsDaysOtherwise(before, after) && words.days,
    unconfirmed && words.unconfirmed,
  ].filter((one) => one !== false);
  const weight = ({ differences: [first] }: Region) => (first ? order.indexOf(first) : 0);
  return {
    regions: regions.sort((one, other) => weight(one) - weight(other)),
    texts: textDifferences(before, after),
    warning: warnings.length ? warnings.join(' ') : null,
  };
}
