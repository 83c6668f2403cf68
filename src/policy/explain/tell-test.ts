import { listed } from '../language/holds.ts';
import { outcomeFields } from '../language/outcome.ts';
import type { Answer } from '../types.ts';
import { insert } from './insert.ts';
import { amountOf, nameValue } from './name-value.ts';
import type { Leaf } from './node.ts';
import { pair } from './pair.ts';
import type { Speaker } from './speaker.ts';
import { tellAnswer, tellFact } from './tell-answer.ts';
import { tellComparison } from './tell-comparison.ts';
import { tellSeason } from './tell-season.ts';
import { tellerOf } from './tell-value.ts';
import { comparisons } from './trace.ts';

const outcomeLists = {
  verdict: 'verdicts',
  status: 'statuses',
  bestCase: 'bestCases',
  certainty: 'certainties',
} as const;

/** The answers that would make a test hold; '' where that needs no saying. */
function wantedAnswers(speaker: Speaker, { name, operator, operand }: Leaf, holds: boolean) {
  const positive =
    operator === 'isNot' ? !holds : ['', 'has', 'hasOnly'].includes(operator) && holds;
  const fact = speaker.state.policy.facts[name];
  if (!positive || !fact) return '';
  const told = listed(operand as Answer).map((one) =>
    tellAnswer(speaker, name, fact.type === 'choices' && one !== null ? [String(one)] : one),
  );
  const [only = '', ...others] = told.filter((text) => text);
  if (!others.length) return only;
  return new Intl.ListFormat(speaker.lang, { type: 'disjunction' }).format([only, ...others]);
}

/**
 * A test in words: not what it asks, but how it is.
 *
 * @param wanted what it would have to be, where that is to be told
 */
export function tellTest(speaker: Speaker, leaf: Leaf, wanted?: boolean): string {
  const { state, words, say } = speaker;
  const { name, operator } = leaf;
  const { policy } = state;
  const field = outcomeFields.find((one) => one === name);
  if (field) {
    const id = state.results.get(field);
    return say(policy[outcomeLists[field]][String(id)]?.label) || String(id ?? words.open);
  }
  if (comparisons.includes(operator)) return tellComparison(speaker, leaf);
  if (operator === 'within') return tellSeason(speaker, leaf);
  if (policy.facts[name]) {
    const text = tellFact(speaker, name);
    const answers = wanted === undefined ? '' : wantedAnswers(speaker, leaf, wanted);
    return answers ? insert(words.wanted, { text, wanted: answers }) : text;
  }
  const amount = amountOf(speaker, name);
  const value =
    amount === undefined
      ? words.open
      : amount === null
        ? words.nothing
        : tellerOf(speaker, name, leaf.facts).whole(amount, 'subject');
  return pair(speaker, nameValue(speaker, name), value);
}
