import { listed } from '../../language/holds.ts';
import { outcomeFields } from '../../language/outcome.ts';
import { type Mode, opposite } from '../../language/registry.ts';
import type { Condition } from '../../schema.ts';
import type { Policy } from '../../types.ts';

/** A test that a document makes, taken out of its condition. */
export interface LeafTest {
  name: string;
  /** '' where the name is compared with plain values. */
  operator: string;
  operand: unknown;
  mode: Mode;
}

/** Adds the tests of a condition that rest on answers. */
function collect(policy: Policy, one: Condition, mode: Mode, found: Map<string, LeafTest>): void {
  if (typeof one === 'boolean') return;
  for (const [name, operand] of Object.entries(one)) {
    const inner = operand as Condition;
    if (name === 'all' || name === 'any') {
      for (const part of operand as Condition[]) collect(policy, part, mode, found);
    } else if (name === 'not') collect(policy, inner, opposite[mode], found);
    else if (name === 'surely' || name === 'possibly') collect(policy, inner, name, found);
    else if (name === 'unsure') {
      collect(policy, inner, 'surely', found);
      collect(policy, inner, 'possibly', found);
    } else {
      const plain = typeof operand !== 'object' || operand === null || Array.isArray(operand);
      const named = policy.classes[name] || policy.settings[name];
      if (named || outcomeFields.some((field) => field === name)) continue;
      for (const [operator, limit] of plain ? [['', operand] as const] : Object.entries(operand)) {
        // What it is not, it is where the test fails.
        const test =
          operator === 'isNot'
            ? { name, operator: '', operand: limit, mode: opposite[mode] }
            : { name, operator, operand: limit, mode };
        const values = test.operator === '' && listed<unknown>(limit).length > 1 && limit;
        const each = values ? listed<unknown>(limit) : [];
        for (const one of [test, ...each.map((value) => ({ ...test, operand: value }))]) {
          found.set(JSON.stringify(one), one);
        }
      }
    }
  }
}

/** Adds the tests of all conditions that stand anywhere in a part of a document. */
function search(policy: Policy, part: unknown, found: Map<string, LeafTest>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, inner] of Object.entries(part)) {
    if (key === 'when' || key === 'onlyIf') collect(policy, inner, 'surely', found);
    search(policy, inner, found);
  }
}

/** The tests that a policy makes on answers and moments, each once. */
export function leafTests(policy: Policy): LeafTest[] {
  const { rules, classes, problems, dates, values, facts, steps, deadlines } = policy;
  const { timeline, assumptions } = policy;
  const found = new Map<string, LeafTest>();
  search(
    policy,
    { rules, classes, problems, dates, values, facts, steps, deadlines, timeline, assumptions },
    found,
  );
  return [...found.values()];
}
