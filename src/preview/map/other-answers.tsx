import { useContext, useId } from 'preact/hooks';
import { type Answers, type Customer, type Policy, readMoment } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import { sameAnswers } from '../see/mirrored.ts';
import { AnswerField } from './answer-field.tsx';
import type { Dimension } from './dimension.ts';
import { words } from './words.ts';

const factsOf = (one: Dimension) => (one.kind === 'time' ? [one.earlier, one.later] : [one.fact]);

/** What is the same for everybody on the map, to be changed. */
export function OtherAnswers({
  policies: [live, draft],
  edges,
  dimensions,
  customer,
  shown,
  now,
  onChange,
}: {
  policies: readonly [Policy, Policy];
  edges: readonly [Dimension, Dimension];
  dimensions: readonly Dimension[];
  customer: Customer;
  shown: { answers: Answers; now: string | null };
  /** Milliseconds since 1970 UTC. */
  now: number;
  onChange: (customer: Customer) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const id = useId();
  const { answers } = customer;
  const moving = edges.flatMap(factsOf);
  const facts = [...new Set(dimensions.flatMap(factsOf))].filter(
    (fact) => fact !== 'now' && !moving.includes(fact),
  );
  const isShown = sameAnswers(shown.answers, answers);
  const scenario = draft.scenarios.find((one) => sameAnswers(one.answers as Answers, answers));
  const start = (key: string) => {
    const found = draft.scenarios.find((one) => one.id === key);
    if (key === ' shown') {
      onChange({ answers: shown.answers, now: shown.now ?? new Date().toISOString() });
    } else if (found) {
      const moment = readMoment(found.now, draft.timeZone);
      const at = moment ? new Date(moment.earliest).toISOString() : found.now;
      onChange({ now: at, answers: found.answers as Answers });
    }
  };
  return (
    <details class="others">
      <summary>{say.others}</summary>
      <div class="answers">
        <div class="field">
          <label for={id}>{say.start}</label>
          <select
            id={id}
            lang={lang}
            value={scenario?.id ?? (isShown ? ' shown' : ' own')}
            onChange={({ currentTarget }) => start(currentTarget.value)}
          >
            {!scenario && !isShown && <option value=" own">{say.own}</option>}
            {Object.keys(shown.answers).length > 0 && <option value=" shown">{say.shown}</option>}
            <optgroup label={say.scenarios}>
              {draft.scenarios.map(({ id: key, title = key }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
        {facts.map((fact) => (
          <AnswerField
            key={fact}
            policy={Object.hasOwn(draft.facts, fact) ? draft : live}
            fact={fact}
            answer={answers[fact]}
            now={now}
            onChange={(answer) => {
              const { [fact]: _, ...others } = answers;
              onChange({
                ...customer,
                answers: answer === undefined ? others : { ...others, [fact]: answer },
              });
            }}
          />
        ))}
      </div>
    </details>
  );
}
