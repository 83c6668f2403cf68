import { attempt } from '../explore.ts';
import { holds } from '../language/holds.ts';
import { caseOf } from '../language/outcome.ts';
import { amount } from '../language/quantity.ts';
import type { Condition, ValueExpression } from '../schema.ts';
import type { State } from '../state.ts';

const compounds = ['all', 'any', 'not', 'surely', 'possibly', 'unsure'];

/** The facts and settings, and `now`, that tests and values rest on, as these answers have it. */
export interface Trace {
  /** Adds what a value rests on. */
  value(expression: ValueExpression): void;
  /** Adds what a condition rests on. */
  condition(one: Condition): void;
  /** Adds what a name rests on. */
  name(id: string): void;
  readonly found: ReadonlySet<string>;
}

/** Begins a trace. */
export function traceOf(state: State): Trace {
  const { facts, settings, values, classes, dates } = state.policy;
  const found = new Set<string>();
  const seen = new Set<string>();

  function name(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    const [one, date] = [values[id], dates[id]];
    if (id === 'now' || facts[id] || settings[id]) found.add(id);
    else if (one !== undefined) value(one);
    else if (classes[id]) {
      const chosen = attempt(() => caseOf(state, id));
      const last = typeof chosen === 'number' && chosen >= 0 ? chosen : Infinity;
      for (const [index, { when = true }] of classes[id].cases.entries()) {
        if (index <= last) condition(when);
      }
    } else if (date) {
      condition(date.when ?? true);
      value(date.value);
    }
  }

  function value(expression: ValueExpression): void {
    if (typeof expression === 'number') return;
    if (typeof expression === 'string') name(expression);
    else if ('first' in expression) {
      for (const one of expression.first) {
        value(one);
        const is = attempt(() => amount(state, one));
        if (is && ('low' in is || 'days' in is)) return;
      }
    } else if ('choose' in expression) {
      for (const { when = true, is } of expression.choose) {
        condition(when);
        const chosen = attempt(() => holds(state, when));
        if (chosen !== false) value(is);
        if (chosen === true) return;
      }
    } else if ('lookup' in expression) {
      name(expression.lookup);
      Object.values(expression.in).forEach(value);
    } else {
      for (const [key, part] of Object.entries(expression)) {
        if (Array.isArray(part)) part.forEach(value);
        else if (!['in', 'startOf', 'endOf', 'next'].includes(key)) value(part);
      }
    }
  }

  function condition(one: Condition): void {
    if (typeof one === 'boolean') return;
    for (const [key, operand] of Object.entries(one)) {
      if (compounds.includes(key)) {
        for (const part of Array.isArray(operand) ? operand : [operand]) {
          condition(part as Condition);
        }
        continue;
      }
      name(key);
      if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) continue;
      for (const [operator, limit] of Object.entries(operand)) {
        if (comparisons.includes(operator)) value(limit as ValueExpression);
      }
    }
  }
  return { value, condition, name, found };
}

/** The operators that compare with a value. */
export const comparisons: readonly string[] = [
  'atMost',
  'notAfter',
  'lessThan',
  'before',
  'atLeast',
  'notBefore',
  'moreThan',
  'after',
];
