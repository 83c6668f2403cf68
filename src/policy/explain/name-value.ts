import { attempt } from '../explore.ts';
import { formatDuration } from '../format-duration.ts';
import { holds } from '../language/holds.ts';
import { amount } from '../language/quantity.ts';
import type { ValueExpression } from '../schema.ts';
import { Fork, type State } from '../state.ts';
import { insert } from './insert.ts';
import type { Speaker } from './speaker.ts';

/** The part of "the first that happened" or of a choice that counts; any other value is itself. */
export function countingPart(state: State, expression: ValueExpression): ValueExpression {
  const { facts, settings, values } = state.policy;
  if (typeof expression === 'string') {
    const value = values[expression];
    const other = facts[expression] || settings[expression] || value === undefined;
    return other ? expression : countingPart(state, value);
  }
  if (typeof expression !== 'object') return expression;
  const part =
    'first' in expression
      ? expression.first.find((one) => attempt(() => amount(state, one)) !== null)
      : 'choose' in expression
        ? expression.choose.find(({ when = true }) => attempt(() => holds(state, when)) === true)
            ?.is
        : undefined;
  return part === undefined ? expression : countingPart(state, part);
}

/** What a fact is called. */
export function factName({ state, say }: Speaker, id: string): string {
  const { question } = state.policy.facts[id] ?? {};
  return say(question?.whenAnswered ?? question?.text) || id;
}

/** What a value is called, or how it comes about; '' where there is no name for it. */
export function nameValue(speaker: Speaker, expression: ValueExpression): string {
  const { state, words, say } = speaker;
  const { facts, settings, values, dates, labels } = state.policy;
  if (typeof expression === 'number') return '';
  if (typeof expression === 'string') {
    if (expression === 'now') return words.now;
    if (facts[expression]) return factName(speaker, expression);
    if (settings[expression]) return '';
    const value = values[expression];
    if (value !== undefined) return say(labels?.[expression]) || nameValue(speaker, value);
    return say(dates[expression]?.label);
  }
  if ('first' in expression || 'choose' in expression) {
    const part = countingPart(state, expression);
    return part === expression ? '' : nameValue(speaker, part);
  }
  if (!('plus' in expression || 'minus' in expression)) return '';
  const [parts, template] =
    'plus' in expression ? [expression.plus, words.sum] : [expression.minus, words.difference];
  const [first = 0, ...rest] = parts;
  return rest.reduce<string>(
    (name, part) => {
      const second = lengthName(speaker, part);
      return name && second && insert(template, { first: name, second });
    },
    nameValue(speaker, first),
  );
}

/** A length of time that the policy fixes, in words. */
function lengthName({ state, lang }: Speaker, part: ValueExpression): string {
  if (typeof part !== 'string') return '';
  const { value = part } = state.policy.settings[part] ?? {};
  return formatDuration(String(value), lang);
}

/** A value, as far as it is known: `null` where it did not happen, `undefined` while open. */
export function amountOf({ state }: Speaker, expression: ValueExpression) {
  const found = attempt(() => amount(state, expression));
  if (found instanceof Fork) return undefined;
  if (!found || 'days' in found) return found;
  return typeof found.low === 'number' && typeof found.high === 'number' ? found : undefined;
}
