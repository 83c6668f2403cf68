import type { ComparisonWords } from '../../../languages/comparison-words.ts';
import type { ExplanationWords } from '../../../languages/explanation-words.ts';
import { readDuration } from '../../duration.ts';
import { insert } from '../../explain/insert.ts';
import { fillIn } from '../../fill-in.ts';
import { formatDuration } from '../../format-duration.ts';
import type { Text, ValueExpression } from '../../schema.ts';
import { textIn } from '../../text-in.ts';
import type { Policy } from '../../types.ts';
import { wordsIn } from '../../words/words-in.ts';
import { comparisonWords } from './comparison-words.ts';

/** What it takes to tell of groups of customers under one policy. */
export interface Teller {
  policy: Policy;
  lang: string;
  words: ComparisonWords;
  /** The engine's own. */
  relations: ExplanationWords;
  /** A text of the policy; what only one customer could fill in stays out. */
  say(text: Text | undefined): string;
  quoted(text: string): string;
}

export function tellerFor(policy: Policy, lang: string): Teller {
  const relations = wordsIn(lang, ...policy.languages);
  return {
    policy,
    lang,
    words: comparisonWords(lang, ...policy.languages),
    relations,
    say: (text) => fillIn(policy, textIn(text, lang), { answers: {}, dates: {} }, lang).text,
    quoted: (value) => insert(relations.quoted, { value }),
  };
}

/** What a value counts from, and how much later or earlier it is. */
export interface Counted {
  from: ValueExpression | null;
  /** ISO durations, with the sign by which each counts. */
  lengths: readonly (readonly [sign: 1 | -1, length: string])[];
}

/** Takes a value apart into what it counts from and lengths that the policy fixes. */
export function countedFrom({ policy }: Teller, value: ValueExpression): Counted {
  const { settings, values, facts } = policy;
  if (typeof value === 'string') {
    const length = String(settings[value]?.value ?? value);
    if (!facts[value] && readDuration(length)) return { from: null, lengths: [[1, length]] };
    const named = values[value];
    if (named === undefined || settings[value]) return { from: value, lengths: [] };
    const counted = countedFrom({ policy } as Teller, named);
    return counted.lengths.length ? counted : { from: value, lengths: [] };
  }
  const parts =
    typeof value === 'object' && ('plus' in value ? value.plus : 'minus' in value && value.minus);
  if (!parts) return { from: value, lengths: [] };
  const sign = 'plus' in (value as object) ? 1 : -1;
  const [first, ...rest] = parts.map((part) => countedFrom({ policy } as Teller, part));
  if (!first || rest.some(({ from }) => from !== null)) return { from: value, lengths: [] };
  const others = rest.flatMap(({ lengths }) =>
    lengths.map(([own, length]) => [(own * sign) as 1 | -1, length] as const),
  );
  return { from: first.from, lengths: [...first.lengths, ...others] };
}

/** Lengths of time in words; '' for none. */
export function tellLengths({ lang }: Teller, lengths: Counted['lengths']): string {
  return lengths
    .map(([sign, length], index) => {
      const text = formatDuration(length, lang);
      return sign < 0 ? `− ${text}` : index ? `+ ${text}` : text;
    })
    .join(' ');
}

/** What a value is called. */
export function valueName(teller: Teller, value: ValueExpression): string {
  const { policy, say, relations } = teller;
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '…';
  if (value === 'now') return relations.now;
  const { question } = policy.facts[value] ?? {};
  const label = policy.labels?.[value] ?? policy.dates[value]?.label;
  return say(question?.whenAnswered ?? question?.text ?? label) || value;
}
