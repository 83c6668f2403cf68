import { attempt } from '../explore.ts';
import { holds, listed } from '../language/holds.ts';
import { outcomeFields } from '../language/outcome.ts';
import { type Mode, opposite } from '../language/registry.ts';
import type { Condition, Derived } from '../schema.ts';
import type { State } from '../state.ts';
import { leafOf } from './leaf-of.ts';
import type { Branch, Node, Owner } from './node.ts';

/** A policy taken apart into its tests, as they stand for the answers of a state. */
export interface Proof {
  state: State;
  /** The rules in their order. */
  rules(): readonly Branch[];
  /** The cases of a class in their order. */
  cases(name: string): readonly Branch[];
  /** A condition that stands at a JSON pointer. */
  condition(one: Condition, path: string, owner: Owner): Node;
}

const key = (path: string, part: string | number) =>
  `${path}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Takes a policy apart; parts that nothing asks for are not looked at. */
export function proofOf(state: State): Proof {
  const { policy } = state;
  const { facts, classes } = policy;
  const made = new Map<string, readonly Branch[]>();

  function leaf(
    path: string,
    name: string,
    operator: string,
    operand: unknown,
    mode: Mode,
    owner: Owner,
  ): Node {
    const one = leafOf(state, { path, name, operator, operand, owner }, mode);
    if (one.holds !== null && one.fixed) return { is: 'constant', holds: one.holds, path };
    const moot = one.facts.filter(
      (id) => facts[id]?.onlyIf !== undefined && !state.answered.has(id) && !applies(id),
    );
    if (!moot.length) return { is: 'leaf', leaf: one, path };
    const parts = moot.map((id) =>
      condition(facts[id]?.onlyIf ?? true, key(key('/facts', id), 'onlyIf'), {
        id,
        sentences: facts[id]?.sentences ?? [],
      }),
    );
    const alone = moot.length === one.facts.length;
    return { is: 'moot', leaf: one, applies: { is: 'any', parts, path }, alone, path };
  }

  function applies(id: string): boolean {
    const { onlyIf = true } = facts[id] ?? {};
    return attempt(() => holds(state, onlyIf)) === true;
  }

  function ofName(path: string, name: string, operand: unknown, mode: Mode, owner: Owner): Node {
    const compound = typeof operand === 'object' && operand !== null && !Array.isArray(operand);
    if (!compound) {
      return classes[name] && !outcomeFields.some((field) => field === name)
        ? { is: 'class', name, values: listed(operand), path }
        : leaf(path, name, '', operand, mode, owner);
    }
    const parts = Object.entries(operand).map(([operator, limit]): Node => {
      const place = key(path, operator);
      if (classes[name] && operator === 'isNot') {
        const part: Node = { is: 'class', name, values: listed(limit), path: place };
        return { is: 'not', part, path: place };
      }
      return leaf(place, name, operator, limit, mode, owner);
    });
    return parts.length === 1 ? (parts[0] as Node) : { is: 'all', parts, path };
  }

  function condition(one: Condition, path: string, owner: Owner, mode: Mode = 'surely'): Node {
    if (typeof one === 'boolean') return { is: 'constant', holds: one, path };
    const parts = Object.entries(one).map(([name, operand]): Node => {
      const place = key(path, name);
      const inner = operand as Condition;
      if (name === 'all' || name === 'any') {
        const list = (operand as Condition[]).map((part, index) =>
          condition(part, key(place, index), owner, mode),
        );
        return { is: name, parts: list, path: place };
      }
      if (name === 'not') {
        return { is: 'not', part: condition(inner, place, owner, opposite[mode]), path };
      }
      if (name === 'surely' || name === 'possibly') return condition(inner, place, owner, name);
      if (name === 'unsure') {
        const possibly = condition(inner, place, owner, 'possibly');
        const part = condition(inner, place, owner, 'surely');
        return { is: 'all', parts: [possibly, { is: 'not', part, path }], path };
      }
      return ofName(place, name, operand, mode, owner);
    });
    return parts.length === 1 ? (parts[0] as Node) : { is: 'all', parts, path };
  }

  const branch = (path: string, when: Condition | undefined, is: Derived, owner: Owner): Branch => {
    const whenPath = when === undefined ? path : key(path, 'when');
    return { path, whenPath, when: condition(when ?? true, whenPath, owner), is };
  };
  const once = (name: string, make: () => readonly Branch[]) => {
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known;
  };
  return {
    state,
    condition,
    rules: () =>
      once('', () =>
        policy.rules.map(({ id, when, verdict, sentences }, index) =>
          branch(key('/rules', index), when, verdict, { id, sentences }),
        ),
      ),
    cases: (name) =>
      once(`class ${name}`, () =>
        (classes[name]?.cases ?? []).map(({ when, is, sentences = [] }, index) =>
          branch(key(key(key('/classes', name), 'cases'), index), when, is, {
            id: name,
            sentences,
          }),
        ),
      ),
  };
}
