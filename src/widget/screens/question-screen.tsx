import type { TargetedEvent, TargetedSubmitEvent } from 'preact';
import type { Fact } from '../../policy/schema.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answer } from '../../policy/types.ts';
import { Button } from '../components/button.tsx';
import { DateEntry } from '../components/date-entry.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { unitName } from '../messages/unit-name.ts';
import { choicesOf, entry, isMoment } from './choices-of.ts';
import { entriesOf } from './entries-of.ts';
import { readEntries } from './read-entries.ts';
import type { Mistake, Screen } from './screen.ts';

/** One question, with its controls and a button to go on. */
export function QuestionScreen({
  screen,
  fact,
  answer,
  mistake,
  onMistake,
  onAnswer,
  onBack,
}: {
  screen: Screen;
  fact: Fact;
  /** What was answered before; the controls start with it. */
  answer: Answer | undefined;
  mistake: Mistake | null;
  onMistake: (mistake: Mistake | null) => void;
  onAnswer: (answer: Answer) => void;
  /** Absent on the first question. */
  onBack: (() => void) | undefined;
}) {
  const { lang, messages, instance, policy } = screen;
  const choices = choicesOf(fact, lang, messages);
  const entries = entriesOf(fact, choices, answer, policy.timeZone);
  const several = fact.type === 'choices';
  const title = `${instance}title`;
  const hint = textIn(fact.question?.hint, lang);
  const error = `${instance}error`;
  const describe = (control: string, help = '') => {
    const wrong = mistake?.control === control;
    return {
      'aria-describedby': (wrong ? `${help} ${error}` : help).trim() || undefined,
      // A radio button of its own is never invalid.
      'aria-invalid': (wrong && (several || control !== 'choice')) || undefined,
    };
  };

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readEntries(fact, choices, new FormData(event.currentTarget), screen);
    if ('answer' in reading) onAnswer(reading.answer);
    else onMistake(reading);
  };
  const change = ({ target, currentTarget }: TargetedEvent<HTMLFormElement>) => {
    const { name, checked, value } = target as HTMLInputElement;
    if (name === 'timeUnknown') currentTarget.time.disabled = checked;
    if (name !== 'choice') return;
    if (mistake) onMistake(null);
    if (!several || !checked) return;
    const alone = (key: string) => choices.find((choice) => choice.key === key)?.alone;
    for (const other of currentTarget.querySelectorAll<HTMLInputElement>('[name=choice]')) {
      if (other !== target && (alone(value) || alone(other.value))) other.checked = false;
    }
  };

  const unit = `${instance}unit`;
  const typed = isMoment(fact) ? (
    <DateEntry
      screen={screen}
      entries={entries}
      withTime={fact.type === 'instant'}
      describe={describe}
    />
  ) : (
    <div class="row">
      <input
        name="text"
        inputMode={fact.type === 'number' ? 'decimal' : 'text'}
        class={fact.type}
        autoComplete="off"
        aria-labelledby={`${title} ${unit}`}
        defaultValue={entries.text}
        {...describe('text')}
      />
      <span id={unit}>{fact.unit && unitName(fact.unit, lang)}</span>
    </div>
  );
  return (
    <form noValidate part="question" onSubmit={submit} onChange={change}>
      {onBack && (
        <Button look="back" onClick={onBack}>
          {messages.back}
        </Button>
      )}
      <fieldset aria-describedby={hint && `${instance}hint`}>
        <legend>
          <h2 id={title} tabIndex={-1} ref={screen.heading}>
            {textIn(fact.question?.text, lang)}
          </h2>
        </legend>
        {hint && <small id={`${instance}hint`}>{hint}</small>}
        {mistake && <ErrorMessage key={mistake} id={error} text={mistake.text} />}
        {choices.map(({ key, label, hint }, index) => (
          <div key={key} part="option">
            <input
              type={several ? 'checkbox' : 'radio'}
              id={instance + key}
              name="choice"
              value={key}
              defaultChecked={entries.picked.includes(key)}
              {...(!index && describe('choice'))}
            />
            <label for={instance + key}>
              {label}
              {hint && <small>{hint}</small>}
            </label>
            {key === entry && <div class="entry">{typed}</div>}
          </div>
        ))}
        {!choices.length && typed}
      </fieldset>
      <Button look="primary">{messages.continue}</Button>
    </form>
  );
}
