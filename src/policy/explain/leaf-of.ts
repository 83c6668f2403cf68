import { attempt } from '../explore.ts';
import { holds } from '../language/holds.ts';
import { outcomeFields } from '../language/outcome.ts';
import type { Mode } from '../language/registry.ts';
import type { Condition, ValueExpression } from '../schema.ts';
import type { State } from '../state.ts';
import type { Leaf } from './node.ts';
import { comparisons, traceOf } from './trace.ts';

/** Comparisons by the question that they answer: one holds where its opposite does not. */
const questions: Record<string, string> = {
  atMost: '<=',
  notAfter: '<=',
  moreThan: '<=',
  after: '<=',
  lessThan: '<',
  before: '<',
  atLeast: '<',
  notBefore: '<',
};

/** A test as it stands for the answers of a state. */
export function leafOf(
  state: State,
  test: Pick<Leaf, 'path' | 'name' | 'operator' | 'operand' | 'owner'>,
  mode: Mode,
): Leaf {
  const { facts, settings } = state.policy;
  const { name, operator, operand } = test;
  const comparing = comparisons.includes(operator);
  const trace = traceOf(state);
  trace.name(name);
  if (comparing) trace.value(operand as ValueExpression);
  const rests = [...trace.found];
  const found = attempt(() =>
    holds(state, { [name]: operator ? { [operator]: operand } : operand } as Condition, mode),
  );
  const onAnswer = facts[name] && !comparing && operator !== 'within';
  return {
    ...test,
    group: onAnswer
      ? `fact ${name}`
      : JSON.stringify([name, questions[operator] ?? operator, operator ? operand : '']),
    holds: typeof found === 'boolean' ? found : null,
    fixed: !outcomeFields.some((field) => field === name) && rests.every((one) => settings[one]),
    facts: rests.filter((id) => facts[id]),
    settings: rests.filter((id) => settings[id]),
  };
}
