import { opposites, relations } from '../../explain/relation.ts';
import { holds, listed } from '../../language/holds.ts';
import type { Condition, ValueExpression } from '../../schema.ts';
import type { Policy } from '../../types.ts';
import { inView, type Side } from './both.ts';
import { decided } from './class-literals.ts';
import { type LeafTest, leafTests } from './leaf-tests.ts';
import type { Literal, Saying } from './literal.ts';
import type { Meanings } from './meanings-of.ts';
import type { Numbering, Trait } from './trait.ts';

/** What it says that a test holds, or that it does not. */
function sayingOf({ name, operator, operand, mode }: LeafTest, yes: boolean): Saying {
  const relation = relations[operator];
  if (relation) {
    return {
      is: 'comparison',
      name,
      relation: yes ? relation : opposites[relation],
      limit: operand as ValueExpression,
      sure: (mode === 'surely') === yes,
    };
  }
  if (operator === '' || operator === 'has') {
    return { is: 'answer', name, values: listed<unknown>(operand), holds: yes };
  }
  if (operator === 'exact') return { is: 'exact', name, holds: (operand === true) === yes };
  if (operator === 'within') {
    return { is: 'season', name, season: operand as { from: string; to: string }, holds: yes };
  }
  return { is: 'other', text: `${yes ? '' : '¬ '}${name} ${operator} ${JSON.stringify(operand)}` };
}

/** How much it takes to say. */
function costOf(saying: Saying): number {
  if (saying.is === 'answer')
    return 1 + (saying.values.length - 1) * 0.3 + (saying.holds ? 0 : 0.2);
  if (saying.is === 'comparison') return saying.sure ? 1 : 1.05;
  return saying.is === 'other' ? 5 : 2;
}

interface Literals {
  /** Those that rest on answers alone. */
  answers: readonly Literal[];
  all: readonly Literal[];
}

/** All that the tests of two policies can say of a group of customers. */
export function literalsOf(
  before: Policy,
  after: Policy,
  meanings: Meanings,
  next: Numbering,
): Literals {
  const all = new Map<string, Literal>();
  for (const [side, policy] of [
    ['after', after],
    ['before', before],
  ] as [Side, Policy][]) {
    for (const test of leafTests(policy)) {
      const { name, operator, operand, mode } = test;
      const condition = { [name]: operator ? { [operator]: operand } : operand } as Condition;
      const alike = meanings.same(condition, condition);
      const trait: Trait<boolean> = {
        number: next(),
        in: (both, state) => inView(both, state, side, (view) => holds(view, condition, mode)),
      };
      for (const yes of [true, false]) {
        const saying = sayingOf(test, yes);
        const key = JSON.stringify([alike ? '' : side, condition, mode, yes]);
        if (all.has(key)) continue;
        all.set(key, {
          side,
          condition: yes ? { [mode]: condition } : { not: { [mode]: condition } },
          saying,
          cost: costOf(saying),
          trait,
          fits: (value) => value === yes,
        });
      }
    }
  }
  const list = [...all.values()];
  const answers = list.filter(({ condition }) => !decided(meanings, condition));
  return { answers, all: list };
}
