import { attempt } from '../../explore.ts';
import { holds } from '../../language/holds.ts';
import { derive, outcomeFields, ruleOf } from '../../language/outcome.ts';
import type { Rule } from '../../schema.ts';
import type { State } from '../../state.ts';
import { rulingOf, stateOf } from '../compile/ruling-of.ts';
import { standing } from '../compile/standing.ts';
import { witnessOf } from '../witness/witness-of.ts';
import type { Examination } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { sampled } from './sampled.ts';
import { scenarioOf } from './scenario-of.ts';

/** How two rules lie to one another, as far as it is known. */
interface Pair {
  first: Rule;
  second: Rule;
  /** Where the first decides, the second holds as well and would decide otherwise. */
  both: readonly State[];
  /** Whether the first also decides where the second does not hold. */
  apart: boolean;
  /** In how many of the places where the first decides the second can hold. */
  places: number;
}

/** How many suppositions, and how many comparisons of two rules, to spend. */
const closely = 200;
const comparisons = 20_000;

/** Above so many rules, each is compared only with the next ones that hold as well. */
const many = 500;
const next = 3;

/** Nobody reads more of them. */
const most = 200;

const key = 'rules that can hold';

interface Holding {
  state: State;
  rules: readonly Rule[];
}

/** The rules that can hold in a state, whether or not another decides before them; of many, the first. */
function holding(state: State): readonly Rule[] {
  const { policy, results } = state;
  const known = results.get(key) as Holding | undefined;
  if (known?.state === state) return known.rules;
  const rules: Rule[] = [];
  let sure = 0;
  for (const rule of known?.rules ?? policy.rules) {
    const stands = standing(state, rule.when ?? true);
    if (stands !== false) rules.push(rule);
    if (stands) sure++;
    if (sure > next && policy.rules.length > many) break;
  }
  results.set(key, { state, rules });
  return rules;
}

/** How two rules lie in a state where the first decides. */
function compare(state: State, pair: Pair): Pair {
  const { first, second } = pair;
  const { samples } = sampled(
    state,
    (one) => {
      if (!holds(one, second.when ?? true)) return 'apart';
      const same = outcomeFields.every(
        (field) => derive(one, first[field]) === derive(one, second[field]),
      );
      return same ? 'same' : 'both';
    },
    closely,
  );
  return {
    ...pair,
    both: [...pair.both, ...(samples.get('"both"') ?? [])],
    apart: pair.apart || samples.has('"apart"'),
  };
}

/** Leaves out exceptions that follow from two others: of three bands, the first is one to the second. */
function withoutImplied(found: readonly PolicyFinding[]): PolicyFinding[] {
  const exceptions = new Map<string, Set<string>>();
  for (const { severity, related: [first = '', second = ''] = [] } of found) {
    if (severity === 'note') {
      exceptions.set(first, (exceptions.get(first) ?? new Set()).add(second));
    }
  }
  return found.filter(({ severity, related: [first = '', second = ''] = [] }) => {
    const others = [...(exceptions.get(first) ?? [])];
    return severity !== 'note' || !others.some((one) => exceptions.get(one)?.has(second));
  });
}

/**
 * Rules that hold for the same customer and would decide otherwise. A rule that decides an
 * exception to a later, more general one, or comes before a fallback, is a note; where each also
 * holds without the other, only their order tells who gets what, which is a warning.
 */
export function overlapFindings({ policy, explore }: Examination): PolicyFinding[] {
  const pairs = new Map<string, Pair>();
  let left = comparisons;
  let cut = false;
  const places = new Map<Rule, number>();
  explore((state) => {
    const large = policy.rules.length > many;
    if (large) holding(state);
    const first = ruleOf(state);
    const rules = first ? holding(state) : [];
    const after = rules.slice(rules.indexOf(first as Rule) + 1);
    if (large && after.length > next) cut = true;
    if (first) places.set(first, (places.get(first) ?? 0) + 1);
    for (const second of large ? after.slice(0, next) : after) {
      // A last rule without a condition is there for whoever is left.
      if (!first || second.when === undefined) continue;
      const names = `${first.id} ${second.id}`;
      const pair = pairs.get(names) ?? { first, second, both: [], apart: false, places: 0 };
      pair.places++;
      pairs.set(names, pair);
      if ((pair.both.length && pair.apart) || --left < 0) continue;
      pairs.set(names, compare(state, pair));
    }
    return first?.id;
  });
  const findings: PolicyFinding[] = [];
  for (const pair of pairs.values()) {
    const { first, second, both } = pair;
    const apart = pair.apart || pair.places < (places.get(first) ?? 0);
    if (findings.length >= most) break;
    const customer = witnessOf(both, (one) => {
      const state = stateOf(policy, one);
      const also = state && attempt(() => holds(state, second.when ?? true));
      return also === true && rulingOf(policy, one)?.rule === first.id;
    });
    if (!customer) continue;
    const code = second.fallback ? 'before-fallback' : apart ? 'ordered-rules' : 'exception';
    const related = [first.id, second.id];
    findings.push(
      findingOf(
        ['rules', policy.rules.indexOf(second)],
        { code, values: { first: first.id, second: second.id } },
        { related, witness: scenarioOf(policy, customer, related.join('-before-')) },
      ),
    );
  }
  const told = withoutImplied(findings);
  if (cut || left < 0 || findings.length >= most) {
    const values = { told: told.length };
    told.push(findingOf(['rules'], { code: 'too-many-overlaps', values }));
  }
  return told;
}
