import { useContext, useId } from 'preact/hooks';
import { type Answer, type Policy, readMoment } from '../../policy/index.ts';
import { factName, tellAnswer } from '../components/tell-answer.ts';
import { Language, useWords } from '../language.ts';
import { wallTimeOf } from '../see/wall-time.ts';
import { words } from './words.ts';

/** Sets one answer of a customer: a select, beside it a field for what no list can hold. */
export function AnswerField({
  policy,
  fact: id,
  answer,
  now,
  onChange,
}: {
  policy: Policy;
  fact: string;
  answer: Answer | undefined;
  /** Milliseconds since 1970 UTC. */
  now: number;
  onChange: (answer: Answer | undefined) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const control = useId();
  const fact = policy.facts[id];
  if (!fact) return null;
  const { type, options = [], none, unknown } = fact;
  const { timeZone } = policy;
  const isTime = type === 'instant' || type === 'date';
  const choices: Answer[] = [];
  if (type === 'boolean') choices.push(true, false);
  for (const option of options) choices.push(type === 'choices' ? [option.id] : option.id);
  if (none) choices.push(null);
  if (unknown && !options.some((option) => option.id === 'unknown')) choices.push('unknown');
  const text = JSON.stringify(answer);
  const listed = choices.some((one) => JSON.stringify(one) === text);
  const free = answer !== undefined && !listed;
  const moment = free && isTime ? readMoment(String(answer), timeZone) : null;
  const wall = moment ? wallTimeOf(moment.earliest, timeZone) : '';
  const choose = (value: string) => {
    if (value === '') onChange(undefined);
    else if (value !== 'free') onChange(JSON.parse(value));
    else if (type === 'number') onChange(fact.min ?? 0);
    else onChange(wallTimeOf(now - 864e5, timeZone).slice(0, type === 'date' ? 10 : 16));
  };
  const hasFree = isTime || type === 'number' || free;
  const freeName = isTime ? say.onDate : free ? tellAnswer(policy, id, answer, lang) : '…';
  return (
    <div class="field">
      <label for={control}>{factName(policy, id, lang)}</label>
      <select
        id={control}
        value={free ? 'free' : (text ?? '')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say.unanswered}</option>
        {choices.map((one) => (
          <option key={JSON.stringify(one)} value={JSON.stringify(one)}>
            {tellAnswer(policy, id, one, lang)}
          </option>
        ))}
        {hasFree && <option value="free">{freeName}</option>}
      </select>
      {free && (isTime || type === 'number') && (
        <input
          type={type === 'number' ? 'number' : type === 'date' ? 'date' : 'datetime-local'}
          step="any"
          aria-label={isTime ? say.dateOf(factName(policy, id, lang)) : factName(policy, id, lang)}
          value={type === 'number' ? String(answer) : type === 'date' ? wall.slice(0, 10) : wall}
          onChange={({ currentTarget: { value } }) => {
            if (value) onChange(type === 'number' ? Number(value) : value);
          }}
        />
      )}
    </div>
  );
}
