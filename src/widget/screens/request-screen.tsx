import type { TargetedSubmitEvent } from 'preact';
import { composeRequest } from '../../policy/compose-request.ts';
import { textIn } from '../../policy/text-in.ts';
import { awaitForm } from '../await-form.ts';
import { Button } from '../components/button.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { EvidenceList } from '../components/evidence-list.tsx';
import { reminderOf } from '../components/reminder-of.ts';
import { copyText } from '../copy-text.ts';
import { insert } from '../messages/insert.ts';
import { isComplete } from '../prefill/is-complete.ts';
import type { FieldReport } from '../prefill/types.ts';
import type { Mistake, Screen } from './screen.ts';

/** Asks for what the message still needs, shows it, and puts it into the page's form. */
export function RequestScreen(screen: Screen) {
  const { policy, lang, messages, answers, fields, mistake, instance, go, set } = screen;
  const { contactUrl, fillsNothing, onAnswer, onCarry } = screen;
  const { facts, request, languages } = policy;
  const isAbsent = (name: string) => !!facts[name] && answers[name] === null;
  const textOf = (name: string) => {
    const given = facts[name] && answers[name];
    return fields[name] ?? (typeof given === 'string' && given !== 'unknown' ? given : '');
  };
  const used: Record<string, string> = {};
  for (const name in request.fields) used[name] = isAbsent(name) ? '' : textOf(name).trim();
  const { subject, message, reason, evidence } = composeRequest(policy, answers, used, {
    now: screen.now(),
    dates: screen.decision.dates,
  });
  const hasForm = screen.hasForm();
  const fills = hasForm && !fillsNothing;
  const carry = hasForm ? undefined : onCarry;
  const byHand = `${hasForm && fillsNothing ? '' : messages.noForm} ${messages.paste}`;

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    let found: Mistake | undefined;
    for (const [control, { label, required }] of Object.entries(request.fields)) {
      const text = used[control];
      if (required && !text && !isAbsent(control)) {
        found ??= { control, text: insert(messages.fieldMissing, { field: textIn(label, lang) }) };
      } else if (control === 'email' && text && !/^\S+@\S+\.\S+$/.test(text)) {
        found ??= { control, text: messages.emailWrong };
      }
    }
    if (found) return set({ mistake: found });
    const { email = '', orderId = '' } = used;
    const attach = evidence.map(({ id }) => id);
    const values = { subject, message, reason, email, orderId, attach };
    const { filled, filledInPart } = messages;
    const reminder = reminderOf({ ...screen, values });
    const tell = (reports: FieldReport[]) => {
      const status = `${isComplete(reports) ? filled : filledInPart} ${reminder}`;
      set({ mistake: undefined, reports, values, status });
    };
    const reports = screen.onPrefill(values, tell);
    if (reports) tell(reports);
    else {
      const left = attach.filter((id) => !screen.attached?.includes(id));
      const carried = await carry?.({ ...values, attach: left });
      set({ mistake: undefined, status: carried ? messages.elsewhere : byHand });
    }
  };

  const copy = async ({ currentTarget }: { currentTarget: HTMLButtonElement }) => {
    const area = currentTarget.form?.querySelector<HTMLTextAreaElement>('[readonly]');
    const copied = await copyText(fills ? message : `${subject}\n\n${message}`, area);
    set({ status: copied ? messages.copied : messages.copyBlocked });
  };

  return (
    <form noValidate part="request" onSubmit={submit}>
      <Button look="link" onClick={() => go({})}>
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
          value: textOf(name),
          disabled: isAbsent(name),
          'aria-required': required,
          'aria-describedby': wrong ? `${id}-hint ${instance}error` : `${id}-hint`,
          'aria-invalid': wrong || undefined,
          onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
            set({ fields: { ...fields, [name]: currentTarget.value } }),
          onChange: () => fact && onAnswer(name, used[name] || undefined),
        };
        return (
          <div key={name} class="field">
            <label for={id}>
              {textIn(label, lang)} {!required && <i>{messages.optional}</i>}
            </label>
            <small id={`${id}-hint`}>{textIn(hint, lang)}</small>
            {wrong && <ErrorMessage {...screen} />}
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
                  checked={isAbsent(name)}
                  onChange={() => onAnswer(name, isAbsent(name) ? textOf(name) || undefined : null)}
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
        <b lang={languages[0]}>{subject}</b>
        <label>
          <small>{messages.message}</small>
          <textarea
            lang={languages[0]}
            dir="auto"
            readOnly
            rows={message.split('\n').length + 2}
            value={message}
          />
        </label>
      </div>
      <EvidenceList {...screen} evidence={evidence} />
      {!fills && (
        <p ref={hasForm ? null : awaitForm(screen)}>{carry ? messages.elsewhere : byHand}</p>
      )}
      <div class="row">
        {(fills || carry) && (
          <Button look="primary">{fills ? messages.fill : messages.carry}</Button>
        )}
        <Button look={fills || carry ? '' : 'primary'} onClick={copy}>
          {messages.copy}
        </Button>
        {!hasForm && contactUrl && <a href={contactUrl}>{messages.contact}</a>}
      </div>
    </form>
  );
}
