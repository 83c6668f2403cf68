import { holds } from '../../language/holds.ts';
import { once } from '../../language/once.ts';
import { outcomeFields } from '../../language/outcome.ts';
import { type Mode, opposite } from '../../language/registry.ts';
import type { Condition, Derived, Test } from '../../schema.ts';
import { Fork, type Known, type State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { type Atom, atomHolds, wantedOf } from './atoms-of.ts';
import { type Diagram, type Diagrams, Exhausted } from './diagrams.ts';
import type { Representative } from './representatives-of.ts';

/** Thrown by an evaluation that reads a fact of which nothing is supposed. */
class Unread {
  readonly fact: string;

  constructor(fact: string) {
    this.fact = fact;
  }
}

/** How much dearer an evaluation is than a step of a diagram. */
const evaluation = 5;

/**
 * What a policy decides, as a function of the representatives of each fact.
 *
 * @param representatives the variables, in this order
 * @param now milliseconds since 1970 UTC
 * @returns `decision` comes to the four fields as one text, `possible` to whether such a customer can be
 * @throws Exhausted when that takes more work than the diagrams allow
 */
export function decisionDiagram(
  policy: Policy,
  representatives: ReadonlyMap<string, readonly Representative[]>,
  now: number,
  diagrams: Diagrams,
): { decision: Diagram; possible: Diagram } {
  const ids = [...representatives.keys()];
  const yes = diagrams.constant(true);
  const no = diagrams.constant(false);
  const select = diagrams.lift(
    (condition, a, b) => (condition ? a : b) as string | boolean,
    (condition, a, b) => {
      if (a === b || condition === yes) return a;
      return condition === no ? b : undefined;
    },
  );
  const and = (a: Diagram, b: Diagram) => select(a, b, no);
  const or = (a: Diagram, b: Diagram) => select(a, yes, b);
  const not = (a: Diagram) => select(a, no, yes);

  /** The function that is one of others, by the value of a variable anywhere among theirs. */
  const switched = (variable: number, children: readonly Diagram[]): Diagram => {
    if (children.every((child) => diagrams.level(child) > variable)) {
      return diagrams.node(variable, children);
    }
    return children.reduceRight((rest, child, value) => {
      const is = children.map((_, index) => (index === value ? yes : no));
      return select(diagrams.node(variable, is), child, rest);
    });
  };

  /** An evaluation for all values of what it reads. */
  const tabulated = (evaluate: (state: State) => boolean): Diagram => {
    const given = new Map<string, Known>();
    const visit = (): Diagram => {
      diagrams.spend(evaluation);
      const applies = (fact: string): boolean => {
        const { onlyIf } = policy.facts[fact] ?? {};
        return onlyIf === undefined || once(state, `applies ${fact}`, () => holds(state, onlyIf));
      };
      const has = (fact: string) => {
        if (!representatives.has(fact) || !applies(fact)) return false;
        if (!given.has(fact)) throw new Unread(fact);
        return true;
      };
      const state: State = {
        policy,
        now,
        answered: Object.assign(new Map(given), { has }),
        variables: [''],
        limits: [0],
        supposed: {},
        results: new Map(),
      };
      try {
        return diagrams.constant(evaluate(state));
      } catch (unread) {
        // What rests on a fact in a way that was not seen cannot be tabulated.
        if (unread instanceof Fork) throw new Exhausted();
        if (!(unread instanceof Unread)) throw unread;
        const { fact } = unread;
        const children = (representatives.get(fact) ?? []).map(({ known }) => {
          given.set(fact, known);
          return visit();
        });
        given.delete(fact);
        return switched(ids.indexOf(fact), children);
      }
    };
    return visit();
  };

  const memo = new Map<string, Diagram>();
  const remembered = (key: string, make: () => Diagram): Diagram => {
    const made = memo.get(key) ?? make();
    memo.set(key, made);
    return made;
  };
  const derived = (from: Derived): Diagram => {
    if (typeof from === 'string') return diagrams.constant(from);
    if (policy.classes[from.from]) return classOf(from.from);
    return diagrams.constant(String(policy.settings[from.from]?.value ?? ''));
  };
  const classOf = (name: string): Diagram =>
    remembered(`class ${name}`, () =>
      (policy.classes[name]?.cases ?? []).reduceRight(
        (rest, { when = true, is }) => select(condition(when, 'surely'), derived(is), rest),
        diagrams.constant(''),
      ),
    );
  const entry = (name: string, operand: unknown, mode: Mode): Diagram => {
    const inner = operand as Condition;
    const parts = () => (operand as Condition[]).map((part) => condition(part, mode));
    if (name === 'all') return parts().reduceRight((rest, part) => and(part, rest), yes);
    if (name === 'any') return parts().reduceRight((rest, part) => or(part, rest), no);
    if (name === 'not') return not(condition(inner, opposite[mode]));
    if (name === 'surely' || name === 'possibly') return condition(inner, name);
    if (name === 'unsure') {
      return and(condition(inner, 'possibly'), not(condition(inner, 'surely')));
    }
    const wanted = policy.classes[name] ? wantedOf(operand as Test) : null;
    if (wanted) {
      return diagrams.lift((value) => wanted.values.includes(value) !== wanted.not)(classOf(name));
    }
    const atom: Atom = { name, test: operand as Test, mode };
    return remembered(JSON.stringify(atom), () => tabulated((state) => atomHolds(state, atom)));
  };
  const condition = (all: Condition, mode: Mode): Diagram =>
    typeof all === 'boolean'
      ? diagrams.constant(all)
      : Object.entries(all).reduceRight(
          (rest, [name, operand]) => and(entry(name, operand, mode), rest),
          yes,
        );

  const joined = diagrams.lift((a, b) => `${a} ${b}`);
  const decision = policy.rules.reduceRight(
    (rest, rule) =>
      select(
        condition(rule.when ?? true, 'surely'),
        outcomeFields.map((field) => derived(rule[field])).reduce((a, b) => joined(a, b)),
        rest,
      ),
    diagrams.constant(''),
  );
  const wrong = policy.problems.checks.map(({ when }) => condition(when, 'surely'));
  return { decision, possible: not(wrong.reduce(or, no)) };
}
