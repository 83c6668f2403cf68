import type { Policy } from '../../types.ts';
import { usualMoment } from '../witness/witness-of.ts';
import { atomsOf } from './atoms-of.ts';
import { cutsOf } from './cuts-of.ts';
import { decisionDiagram } from './decision-diagram.ts';
import { type Diagram, Diagrams, Exhausted } from './diagrams.ts';
import { type Representative, representativesOf } from './representatives-of.ts';

/** What a decision is where no such customer can be. */
export const impossible = 'impossible';

/** All customers that a policy can tell apart, by their answers to the facts that its tests look at. */
export interface Customers {
  /** Milliseconds since 1970 UTC. */
  now: number;
  facts: readonly string[];
  /** For each fact the answers; those that always come to the same are together. */
  answers: readonly (readonly (readonly Representative[])[])[];
  /** The shares of these answers, for each fact one in all. */
  shares: readonly (readonly number[])[];
  /** Its variables are the facts, in the same order. */
  diagrams: Diagrams;
  /** The decision as one text, or {@link impossible}. */
  decision: Diagram;
  /** Which customers are possible. */
  possible: Diagram;
}

/** More tests than this are not looked at. */
const manyAtoms = 300;

/** The values of each variable that make no difference between them, by group. */
function groupsIn(diagrams: Diagrams, root: Diagram): number[][][] {
  const columns = diagrams.sizes.map((size) => Array.from({ length: size }, () => ''));
  const seen = new Set<Diagram>();
  const visit = (one: Diagram) => {
    if (seen.has(one)) return;
    seen.add(one);
    const column = columns[diagrams.level(one)];
    for (const [value, child] of diagrams.children(one).entries()) {
      if (column) column[value] += ` ${child}`;
      visit(child);
    }
  };
  visit(root);
  return columns.map((column) => {
    const groups = new Map<string, number[]>();
    for (const [value, key] of column.entries()) {
      groups.set(key, [...(groups.get(key) ?? []), value]);
    }
    return [...groups.values()];
  });
}

/** The same function of groups of values. */
function regrouped(from: Diagrams, root: Diagram, groups: number[][][], to: Diagrams): Diagram {
  const memo = new Map<Diagram, Diagram>();
  const visit = (one: Diagram): Diagram => {
    const value = from.value(one);
    if (value !== undefined) return to.constant(value);
    const known = memo.get(one);
    if (known !== undefined) return known;
    const level = from.level(one);
    const children = from.children(one);
    const made = to.node(
      level,
      (groups[level] ?? []).map(([first = 0]) => visit(children[first] as Diagram)),
    );
    memo.set(one, made);
    return made;
  };
  return visit(root);
}

/**
 * The customers of a policy at its usual moment.
 *
 * @param work how many steps to allow, for this and for what is done with the diagrams
 * @throws Exhausted when that takes more steps than allowed
 */
export function customersOf(policy: Policy, work: number): Customers {
  const now = usualMoment(policy);
  const atoms = atomsOf(policy);
  if (atoms.length > manyAtoms) throw new Exhausted();
  const representatives = representativesOf(policy, cutsOf(policy, atoms, now), now);
  const facts = [...representatives.keys()];
  const lists = [...representatives.values()];
  const first = new Diagrams(
    lists.map(({ length }) => length),
    work,
  );
  const found = decisionDiagram(policy, representatives, now, first);
  const judge = first.lift((possible, decision) => (possible ? decision : impossible) as string);
  const decided = judge(found.possible, found.decision);
  const groups = groupsIn(first, decided);
  const diagrams = new Diagrams(
    groups.map(({ length }) => length),
    first.left,
  );
  const decision = regrouped(first, decided, groups, diagrams);
  const answers = groups.map((ofFact, fact) =>
    ofFact.map((group) => group.map((value) => lists[fact]?.[value] as Representative)),
  );
  return {
    now,
    facts,
    answers,
    shares: answers.map((ofFact) =>
      ofFact.map((group) => group.reduce((sum, { share }) => sum + share, 0)),
    ),
    diagrams,
    decision,
    possible: diagrams.lift((value) => value !== impossible)(decision),
  };
}
