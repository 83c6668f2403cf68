import { Component, createRef, type TargetedInputEvent, type TargetedSubmitEvent } from 'preact';
import { composeRequest } from '../../policy/compose-request.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answer, Answers } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';
import type { RequestValues } from '../prefill/types.ts';
import type { Screen } from './screen.ts';

/** What the customer wrote for the request, by the policy's name of the field. */
export type Fields = { readonly [name: string]: string };

export interface RequestScreenProps {
  screen: Screen;
  answers: Answers;
  fields: Fields;
  contactUrl: string | null;
  hasForm: () => boolean;
  onField: (name: string, text: string) => void;
  onAnswer: (fact: string, answer: Answer | undefined) => void;
  onPrefill: (request: RequestValues) => void;
  /** Told to the customer in one sentence. */
  onStatus: (text: string) => void;
  onBack: () => void;
}

interface State {
  error: { error: string; field: string } | null;
}

/** Asks for what the message still needs, shows it, and puts it into the page's form. */
export class RequestScreen extends Component<RequestScreenProps, State> {
  override state: State = { error: null };
  private readonly form = createRef<HTMLFormElement>();
  private readonly message = createRef<HTMLTextAreaElement>();

  override componentDidUpdate(_: RequestScreenProps, before: State) {
    const { error } = this.state;
    if (error && error !== before.error) {
      this.form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    }
  }

  /** What stands in a field: what was typed, else what is already answered. */
  private text(name: string): string {
    const { fields, answers, screen } = this.props;
    const given = screen.policy.facts[name] ? answers[name] : undefined;
    if (given === null) return '';
    return fields[name] ?? (typeof given === 'string' && given !== 'unknown' ? given : '');
  }

  private compose() {
    const { policy, lang, now } = this.props.screen;
    const used: Record<string, string> = {};
    for (const name of Object.keys(policy.request.fields)) used[name] = this.text(name).trim();
    return { used, ...composeRequest(policy, this.props.answers, used, { now: now(), lang }) };
  }

  private findError(): State['error'] {
    const { screen, answers } = this.props;
    const { messages, policy, lang } = screen;
    for (const [field, { label, required }] of Object.entries(policy.request.fields)) {
      const text = this.text(field).trim();
      if (!text && required && answers[field] !== null) {
        return { field, error: insert(messages.fieldMissing, { field: textIn(label, lang) }) };
      }
      if (text && field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
        return { field, error: messages.emailWrong };
      }
    }
    return null;
  }

  private readonly submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const error = this.findError();
    this.setState({ error });
    if (error) return;
    const { subject, message, reason, used } = this.compose();
    this.props.onPrefill({ subject, message, reason, email: used.email, orderId: used.orderId });
  };

  private readonly copy = async () => {
    const { screen, hasForm, onStatus } = this.props;
    const { messages } = screen;
    const { subject, message } = this.compose();
    const text = hasForm() ? message : `${subject}\n\n${message}`;
    const area = this.message.current;
    try {
      await navigator.clipboard.writeText(text);
      onStatus(messages.copied);
    } catch {
      area?.focus();
      area?.select();
      onStatus(messages.copyBlocked);
    }
  };

  private field(name: string) {
    const { screen, answers, onField, onAnswer } = this.props;
    const { policy, lang, messages, instance } = screen;
    const { label, hint, required } = policy.request.fields[name] ?? { label: {} };
    const fact = policy.facts[name];
    const { error } = this.state;
    const wrong = error?.field === name;
    const id = instance + name;
    const absent = fact && answers[name] === null;
    const keep = () => onAnswer(name, this.text(name).trim() || undefined);
    const attributes = {
      id,
      value: this.text(name),
      disabled: absent,
      'aria-required': required,
      'aria-invalid': wrong ? (true as const) : undefined,
      'aria-describedby':
        `${hint ? `${id}-hint` : ''} ${wrong ? `${id}-error` : ''}`.trim() || undefined,
      onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        onField(name, event.currentTarget.value),
      onBlur: fact && keep,
    };
    return (
      <div key={name} class="field">
        <label for={id}>
          {textIn(label, lang)} {!required && <span class="quiet">{messages.optional}</span>}
        </label>
        {hint && (
          <small id={`${id}-hint`} class="quiet">
            {textIn(hint, lang)}
          </small>
        )}
        {wrong && (
          <p id={`${id}-error`} class="error" role="alert">
            {error.error}
          </p>
        )}
        {name === 'email' ? (
          <input {...attributes} type="email" autoComplete="email" />
        ) : fact || name === 'reason' ? (
          <input {...attributes} type="text" autoComplete="off" />
        ) : (
          <textarea {...attributes} rows={4} />
        )}
        {fact?.none && (
          <label class="tick">
            <input
              type="checkbox"
              checked={absent}
              onChange={() => onAnswer(name, absent ? undefined : null)}
            />
            {textIn(fact.none.label, lang)}
          </label>
        )}
      </div>
    );
  }

  override render() {
    const { screen, contactUrl, hasForm, onBack } = this.props;
    const { policy, lang, messages, instance } = screen;
    const { fields, attach } = policy.request;
    const { subject, message } = this.compose();
    const form = hasForm();
    return (
      <form noValidate ref={this.form} onSubmit={this.submit} part="request">
        <button type="button" class="link back" part="button" onClick={onBack}>
          {messages.back}
        </button>
        <h2 tabIndex={-1}>{messages.request}</h2>
        {Object.keys(fields).map((name) => this.field(name))}
        <section class="preview">
          <h3>{messages.preview}</h3>
          <p>
            {messages.subject}
            <b lang={policy.languages[0]}>{subject}</b>
          </p>
          <label for={`${instance}message`}>{messages.message}</label>
          <textarea
            id={`${instance}message`}
            ref={this.message}
            lang={policy.languages[0]}
            readOnly
            rows={message.split('\n').length + 2}
            value={message}
          />
        </section>
        {attach && <p class="notice">{textIn(attach, lang)}</p>}
        {!form && <p>{messages.noForm}</p>}
        <div class="row">
          {form && (
            <button type="submit" class="primary" part="button primary-button">
              {messages.fill}
            </button>
          )}
          <button
            type="button"
            class={form ? '' : 'primary'}
            part={form ? 'button' : 'button primary-button'}
            onClick={this.copy}
          >
            {messages.copy}
          </button>
          {!form && contactUrl && <a href={contactUrl}>{messages.contact}</a>}
        </div>
      </form>
    );
  }
}
