import type { TargetedSubmitEvent } from 'preact';
import { composeRequest } from '../../policy/compose-request.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answer, Answers } from '../../policy/types.ts';
import { Button } from '../components/button.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { insert } from '../messages/insert.ts';
import type { RequestValues } from '../prefill/types.ts';
import type { Mistake, Screen } from './screen.ts';

/** Asks for what the message still needs, shows it, and puts it into the page's form. */
export function RequestScreen({
  screen,
  answers,
  fields,
  mistake,
  contactUrl,
  hasForm,
  onField,
  onAnswer,
  onMistake,
  onPrefill,
  onStatus,
  onBack,
}: {
  screen: Screen;
  answers: Answers;
  /** What the customer wrote, by the policy's name of the field. */
  fields: { readonly [name: string]: string };
  mistake: Mistake | null;
  contactUrl: string | null;
  hasForm: () => boolean;
  onField: (name: string, text: string) => void;
  onAnswer: (fact: string, answer: Answer | undefined) => void;
  onMistake: (mistake: Mistake | null) => void;
  onPrefill: (request: RequestValues) => void;
  /** Tells the customer one sentence. */
  onStatus: (text: string) => void;
  onBack: () => void;
}) {
  const { policy, lang, messages, instance, now } = screen;
  const { facts, request } = policy;
  const names = Object.keys(request.fields);
  const absent = (name: string) => !!facts[name] && answers[name] === null;
  const text = (name: string) => {
    const given = facts[name] && answers[name];
    return fields[name] ?? (typeof given === 'string' && given !== 'unknown' ? given : '');
  };
  const used: Record<string, string> = {};
  for (const name of names) used[name] = absent(name) ? '' : text(name).trim();
  const { subject, message, reason } = composeRequest(policy, answers, used, { now: now(), lang });
  const error = `${instance}error`;
  const area = `${instance}message`;
  const form = hasForm();

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = names.flatMap((control): Mistake | [] => {
      const { label, required } = request.fields[control] ?? {};
      if (required && !used[control] && !absent(control)) {
        return { control, text: insert(messages.fieldMissing, { field: textIn(label, lang) }) };
      }
      const isEmail = control === 'email' && used[control];
      return isEmail && !/^\S+@\S+\.\S+$/.test(isEmail)
        ? { control, text: messages.emailWrong }
        : [];
    });
    onMistake(wrong[0] ?? null);
    if (wrong[0]) return;
    onPrefill({ subject, message, reason, email: used.email ?? '', orderId: used.orderId ?? '' });
  };

  const copy = async ({ currentTarget }: { currentTarget: HTMLButtonElement }) => {
    const whole = currentTarget.form?.querySelector<HTMLTextAreaElement>('[readonly]');
    try {
      await navigator.clipboard.writeText(form ? message : `${subject}\n\n${message}`);
      onStatus(messages.copied);
    } catch {
      whole?.focus();
      whole?.select();
      onStatus(messages.copyBlocked);
    }
  };

  return (
    <form noValidate part="request" onSubmit={submit}>
      <Button look="back" onClick={onBack}>
        {messages.back}
      </Button>
      <h2 tabIndex={-1} ref={screen.heading}>
        {messages.request}
      </h2>
      {Object.entries(request.fields).map(([name, { label, hint, required }]) => {
        const fact = facts[name];
        const id = `${instance}-${name}`;
        const wrong = mistake?.control === name;
        const control = {
          id,
          value: text(name),
          disabled: absent(name),
          required: required && !absent(name),
          'aria-describedby': `${id}-hint${wrong ? ` ${error}` : ''}`,
          'aria-invalid': wrong || undefined,
          onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
            onField(name, currentTarget.value),
          onChange: () => fact && onAnswer(name, used[name] || undefined),
        };
        return (
          <div key={name} class="field">
            <label for={id}>
              {textIn(label, lang)} {!required && <i>{messages.optional}</i>}
            </label>
            <small id={`${id}-hint`}>{textIn(hint, lang)}</small>
            {wrong && <ErrorMessage key={mistake} id={error} text={mistake.text} />}
            {name === 'email' ? (
              <input {...control} type="email" autoComplete="email" />
            ) : fact || name === 'reason' ? (
              <input {...control} type="text" autoComplete="off" />
            ) : (
              <textarea {...control} />
            )}
            {fact?.none && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={absent(name)}
                  onChange={() => onAnswer(name, absent(name) ? text(name) || undefined : null)}
                />
                {textIn(fact.none.label, lang)}
              </label>
            )}
          </div>
        );
      })}
      <div class="box">
        <h3>{messages.preview}</h3>
        <small>{messages.subject}</small>
        <b lang={policy.languages[0]}>{subject}</b>
        <label for={area}>
          <small>{messages.message}</small>
        </label>
        <textarea
          id={area}
          lang={policy.languages[0]}
          readOnly
          rows={message.split('\n').length + 2}
          value={message}
        />
      </div>
      <p>{textIn(request.attach, lang)}</p>
      {!form && <p>{messages.noForm}</p>}
      <div class="row">
        {form && <Button look="primary">{messages.fill}</Button>}
        <Button look={form ? '' : 'primary'} onClick={copy}>
          {messages.copy}
        </Button>
        {!form && contactUrl && <a href={contactUrl}>{messages.contact}</a>}
      </div>
    </form>
  );
}
