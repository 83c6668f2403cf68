import { type Answer, describeAnswer, type Policy, textIn } from '../../policy/index.ts';
import { shortMoment } from './short-moment.ts';

/** What a fact is called, in a word or two where the document has them. */
export function factName(policy: Policy, id: string, lang: string): string {
  const { question } = policy.facts[id] ?? {};
  return textIn(question?.whenAnswered ?? question?.text, lang) || id;
}

/** An answer in few words; one that the policy has no words for stands as it is. */
export function tellAnswer(policy: Policy, id: string, answer: Answer, lang: string): string {
  const { type } = policy.facts[id] ?? {};
  const isTime = type === 'instant' || type === 'date';
  if (isTime && typeof answer === 'string' && /^\d/.test(answer)) {
    return shortMoment(answer, lang, policy.timeZone);
  }
  return describeAnswer(policy, id, answer, lang) || JSON.stringify(answer);
}
