import type { TargetedEvent, TargetedSubmitEvent } from 'preact';
import type { Fact } from '../../policy/schema.ts';
import { timeMatters } from '../../policy/time-matters.ts';
import { Button } from '../components/button.tsx';
import { DateEntry } from '../components/date-entry.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { Progress } from '../components/progress.tsx';
import { unitName } from '../messages/unit-name.ts';
import { choicesOf, entry, isMoment } from './choices-of.ts';
import { entriesOf } from './entries-of.ts';
import { readEntries } from './read-entries.ts';
import type { Screen } from './screen.ts';

/** Where Back leads: to the question before, or to the result that a question was opened from. */
function previous({ policy, decision, answers, path, asked }: Screen): string | undefined {
  const pending = policy.facts[decision.question ?? ''];
  if (!pending || pending.askedIn) return '';
  const answered = path.filter((id) => answers[id] !== undefined);
  const at = answered.indexOf(asked);
  return answered[(at < 0 ? answered.length : at) - 1];
}

/** One question, with its controls and a button to go on. */
export function QuestionScreen(screen: Screen) {
  const { policy, lang, messages, answers, instance, asked, path, mistake, say, go, set } = screen;
  const fact = policy.facts[asked] as Fact;
  const { type, question, unit } = fact;
  const choices = choicesOf(fact, say, messages);
  const entries = entriesOf(fact, choices, answers[asked], policy.timeZone);
  const several = type === 'choices';
  const opened = previous(screen);
  const hint = say(question?.hint);
  const matters = (day: string) =>
    timeMatters(policy, { ...answers, [asked]: day }, asked, screen.now());
  // A time that was given stands there again; so does that one is not known, where it is wanted.
  const timed = entries.time || (entries.timeUnknown && matters(`${answers[asked]}`));
  const describe = (control: string, help = '') => {
    const wrong = mistake?.control === control;
    return {
      'aria-describedby': (wrong ? `${help} ${instance}error` : help).trim() || undefined,
      // A radio button of its own is never invalid.
      'aria-invalid': (wrong && (several || control !== 'choice')) || undefined,
    };
  };

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readEntries(fact, choices, new FormData(event.currentTarget), screen, matters);
    if ('answer' in reading) {
      go({ path: [...path.filter((id) => id !== asked), asked] });
      screen.onAnswer(asked, reading.answer);
    } else set('text' in reading ? { mistake: reading } : { mistake: undefined, ...reading });
  };
  const change = ({ target, currentTarget }: TargetedEvent<HTMLFormElement>) => {
    const { name, checked, value } = target as HTMLInputElement;
    const alone = (key: string) => choices.find((choice) => choice.key === key)?.alone;
    for (const other of currentTarget.querySelectorAll('input')) {
      if (name === 'timeUnknown' && other.name === 'time') other.disabled = checked;
      if (name !== 'choice' || other.name !== name || other === target) continue;
      if (checked && (!several || alone(value) || alone(other.value))) other.checked = false;
    }
    if (name === 'choice') set({ mistake: undefined });
  };

  const typed = isMoment(fact) ? (
    <DateEntry
      {...screen}
      entries={entries}
      withTime={type === 'instant'}
      timed={!!timed}
      describe={describe}
    />
  ) : (
    <div class="row">
      <input
        name="text"
        class={type}
        inputMode={type === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        aria-labelledby={`${instance}title ${instance}unit`}
        defaultValue={entries.text}
        {...describe('text')}
      />
      <span id={`${instance}unit`}>{unit && unitName(unit, lang)}</span>
    </div>
  );
  return (
    <form noValidate part="question" onSubmit={submit} onChange={change}>
      <div class="top">
        {opened !== undefined && (
          <Button look="link" onClick={() => go({ opened })}>
            {messages.back}
          </Button>
        )}
        <Progress {...screen} />
      </div>
      <fieldset aria-describedby={hint && `${instance}hint`}>
        <legend>
          <h2 id={`${instance}title`} tabIndex={-1} ref={screen.heading}>
            {say(question?.text)}
          </h2>
        </legend>
        {hint && <small id={`${instance}hint`}>{hint}</small>}
        <ErrorMessage {...screen} />
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
