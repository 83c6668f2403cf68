import { describeAnswer } from '../describe-answer.ts';
import type { Answer } from '../types.ts';
import { insert } from './insert.ts';
import { factName } from './name-value.ts';
import { pair } from './pair.ts';
import type { Speaker } from './speaker.ts';

/** An answer in words; labels that the policy gives stand in quotation marks. */
export function tellAnswer({ state, words, lang }: Speaker, id: string, answer: Answer): string {
  const { policy } = state;
  const fact = policy.facts[id];
  const tell = (one: Answer) => describeAnswer(policy, id, one, lang);
  const quoted = (value: string) => value && insert(words.quoted, { value });
  if (typeof answer === 'object' && answer !== null) {
    const labels = answer.map((one) => quoted(tell([one])));
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(labels);
  }
  const labelled = answer === null || answer === 'unknown' || fact?.type === 'choice';
  return labelled ? quoted(tell(answer)) : tell(answer);
}

/** What the answer to a fact is. */
export function tellFact(speaker: Speaker, id: string): string {
  const { state, answers, words } = speaker;
  const name = factName(speaker, id);
  if (!state.answered.has(id)) return pair(speaker, name, words.open);
  const answer = answers[id];
  return pair(speaker, name, (answer !== undefined && tellAnswer(speaker, id, answer)) || '–');
}
