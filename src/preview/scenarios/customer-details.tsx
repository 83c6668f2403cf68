import { useContext } from 'preact/hooks';
import { type Answers, type Policy, textIn } from '../../policy/index.ts';
import { factName, tellAnswer } from '../components/tell-answer.ts';
import { Language, useWords } from '../language.ts';
import { tellPart } from './tell-part.ts';
import { words } from './words.ts';

/** Everything that a customer answered, and the dates that the draft gives; folded away. */
export function CustomerDetails({
  policy,
  answers,
  dates,
}: {
  policy: Policy;
  answers: Answers;
  dates: { readonly [id: string]: string | null };
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const given = Object.entries(answers).filter(([id]) => policy.facts[id]);
  const known = Object.entries(dates).filter(([, value]) => value !== null);
  return (
    <details>
      <summary>{say.details}</summary>
      <dl>
        {given.map(([id, answer]) => (
          <div key={id}>
            <dt>{factName(policy, id, lang)}</dt>
            <dd>{tellAnswer(policy, id, answer ?? null, lang)}</dd>
          </div>
        ))}
        {known.map(([id, value]) => (
          <div key={id}>
            <dt>{textIn(policy.dates[id]?.label, lang) || id}</dt>
            <dd>{tellPart(policy, 'dates', value, lang)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
