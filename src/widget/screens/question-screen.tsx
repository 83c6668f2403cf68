import { Component, createRef, type TargetedSubmitEvent } from 'preact';
import type { Fact } from '../../policy/schema.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answer } from '../../policy/types.ts';
import { MomentEntry } from '../components/moment-entry.tsx';
import { Options } from '../components/options.tsx';
import { ShortEntry } from '../components/short-entry.tsx';
import { type Choice, choicesOf } from './choices-of.ts';
import type { Control, Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { readDraft } from './read-draft.ts';
import type { Screen } from './screen.ts';

export interface QuestionScreenProps {
  screen: Screen;
  fact: Fact;
  /** What was answered before; the controls start with it. */
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  /** Absent on the first question. */
  onBack: (() => void) | undefined;
}

interface State {
  draft: Draft;
  error: { error: string; control: Control } | null;
}

/** One question, with its controls and a button to go on. */
export class QuestionScreen extends Component<QuestionScreenProps, State> {
  private readonly form = createRef<HTMLFormElement>();
  private readonly initial: Draft;

  constructor(props: QuestionScreenProps) {
    super(props);
    const { screen, fact, answer } = props;
    this.initial = draftOf(fact, this.choices(), answer, screen.policy.timeZone);
    this.state = { draft: this.initial, error: null };
  }

  private choices(): readonly Choice[] {
    const { screen, fact } = this.props;
    return choicesOf(fact, screen.lang, screen.messages);
  }

  override componentDidUpdate(_: QuestionScreenProps, before: State) {
    const { error } = this.state;
    if (error && error !== before.error) {
      this.form.current?.querySelector<HTMLElement>(`[data-control=${error.control}]`)?.focus();
    }
  }

  private readonly change = (change: Partial<Draft>) =>
    this.setState(({ draft }) => ({ draft: { ...draft, ...change } }));

  private readonly submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { screen, fact, answer, onAnswer } = this.props;
    const { draft } = this.state;
    const reading = readDraft(fact, this.choices(), draft, screen);
    if ('error' in reading) return this.setState({ error: reading });
    // An answer left as it was keeps what the controls cannot show, such as its offset.
    onAnswer(draft === this.initial && answer !== undefined ? answer : reading.answer);
  };

  override render() {
    const { screen, fact, onBack } = this.props;
    const { lang, messages, instance } = screen;
    const { draft, error } = this.state;
    const choices = this.choices();
    const several = fact.type === 'choices';
    const heading = `${instance}question`;
    const hint = textIn(fact.question?.hint, lang);
    const hintId = hint ? `${instance}hint` : '';
    const errorId = error ? `${instance}error` : '';
    const describedBy = `${hintId} ${errorId}`.trim() || undefined;
    const isMoment = fact.type === 'instant' || fact.type === 'date';
    const typed = isMoment ? (
      <MomentEntry
        screen={screen}
        draft={draft}
        withTime={fact.type === 'instant'}
        invalid={error?.control}
        describedBy={errorId || undefined}
        onChange={this.change}
      />
    ) : (
      <ShortEntry
        fact={fact}
        lang={lang}
        value={draft.text}
        label={heading}
        describedBy={describedBy}
        invalid={error?.control === 'text'}
        onChange={(text) => this.change({ text })}
      />
    );
    return (
      <form noValidate ref={this.form} onSubmit={this.submit} part="question">
        {onBack && (
          <button type="button" class="link back" part="button" onClick={onBack}>
            {messages.back}
          </button>
        )}
        <fieldset aria-describedby={hintId || undefined}>
          <legend>
            <h2 id={heading} tabIndex={-1}>
              {textIn(fact.question?.text, lang)}
            </h2>
          </legend>
          {hint && (
            <p id={hintId} class="quiet">
              {hint}
            </p>
          )}
          {error && (
            <p id={errorId} class="error" role="alert">
              {error.error}
            </p>
          )}
          {choices.length ? (
            <Options
              choices={choices}
              picked={draft.picked}
              several={several}
              name={`${instance}choice`}
              describedBy={errorId || undefined}
              invalid={error?.control === 'choice'}
              onPick={(picked) => {
                this.change({ picked });
                this.setState({ error: null });
              }}
            >
              {typed}
            </Options>
          ) : (
            typed
          )}
        </fieldset>
        <button type="submit" class="primary" part="button primary-button">
          {messages.continue}
        </button>
      </form>
    );
  }
}
