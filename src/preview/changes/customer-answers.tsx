import { useContext } from 'preact/hooks';
import {
  type Customer,
  describeAnswer,
  formatMoment,
  type Policy,
  textIn,
} from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import { words } from './words.ts';

/** What a customer answered, and when they are looked at, as the widget itself would put it. */
export function CustomerAnswers({ policy, customer }: { policy: Policy; customer: Customer }) {
  const lang = useContext(Language);
  const say = useWords(words);
  const { timeZone, facts } = policy;
  return (
    <dl class="answers">
      {Object.entries(customer.answers).map(([id, answer]) => {
        const { question } = facts[id] ?? {};
        if (answer === undefined) return null;
        return (
          <div key={id}>
            <dt>{textIn(question?.whenAnswered ?? question?.text, lang) || id}</dt>
            <dd>{describeAnswer(policy, id, answer, lang) || String(answer)}</dd>
          </div>
        );
      })}
      <div>
        <dt>{say.at}</dt>
        <dd>{formatMoment(customer.now, { lang, timeZone })}</dd>
      </div>
    </dl>
  );
}
