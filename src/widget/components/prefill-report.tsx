import type { Messages } from '../messages/messages.ts';
import type { FieldKey, FieldReport } from '../prefill/types.ts';

/** Keys that the message says too, so that a form without their field loses nothing. */
const alsoInMessage: readonly FieldKey[] = ['orderId', 'reason', 'email'];

function outcomeIn(messages: Messages, { key, outcome }: FieldReport): string {
  if (outcome === 'filled') return messages.stateFilled;
  if (outcome === 'shortened') return messages.stateShortened;
  if (outcome === 'kept') return messages.stateKept;
  if (outcome === 'no-option') return messages.stateNoOption;
  return alsoInMessage.includes(key) ? messages.stateInMessage : messages.stateMissing;
}

/** Whether the form says all that the customer wanted to say. */
export function isComplete(reports: readonly FieldReport[]): boolean {
  return reports.every(
    ({ key, outcome }) =>
      outcome === 'filled' ||
      outcome === 'never' ||
      (outcome === 'not-found' && alsoInMessage.includes(key)),
  );
}

/** What became of each field of the page's form, and the way there. */
export function PrefillReport({
  messages,
  reports,
}: {
  messages: Messages;
  reports: readonly FieldReport[];
}) {
  const first = reports.find(({ control }) => control)?.control;
  const names: Partial<Record<FieldKey, string>> = messages;
  return (
    <div class="report">
      <ul>
        {reports
          .filter(({ outcome }) => outcome !== 'never')
          .map((report) => (
            <li key={report.key} class={report.outcome}>
              <b>{report.label ?? names[report.key] ?? report.key}</b>
              {outcomeIn(messages, report)}
            </li>
          ))}
      </ul>
      {first && (
        <button type="button" part="button" onClick={() => first.focus()}>
          {messages.goToForm}
        </button>
      )}
    </div>
  );
}
