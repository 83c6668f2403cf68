import type { Messages } from '../messages/messages.ts';
import type { FieldKey, FieldReport } from '../prefill/types.ts';
import { Button } from './button.tsx';

/** Whether the message says it too, so that a form without the field loses nothing. */
const isInMessage = ({ key, outcome }: FieldReport) =>
  outcome === 'not-found' && key !== 'subject' && key !== 'message';

/** Whether the form says all that the customer wants to say. */
export function isComplete(reports: readonly FieldReport[]): boolean {
  return reports.every((report) => /filled|never/.test(report.outcome) || isInMessage(report));
}

/** What became of each field of the page's form, and the way there. */
export function PrefillReport({
  messages,
  reports,
}: {
  messages: Messages;
  reports: readonly FieldReport[];
}) {
  const names: Partial<Record<FieldKey, string>> = messages;
  const control = reports.find(({ control }) => control)?.control;
  return (
    <div class="box" ref={(element) => element?.scrollIntoView?.({ block: 'nearest' })}>
      <dl>
        {reports.map((report) => {
          const { key, label, outcome } = report;
          return (
            outcome !== 'never' && (
              <div key={key}>
                <dt>{label ?? names[key] ?? key}</dt>
                <dd>{isInMessage(report) ? messages.inMessage : messages.outcomes[outcome]}</dd>
              </div>
            )
          );
        })}
      </dl>
      {control && <Button onClick={() => control.focus()}>{messages.goToForm}</Button>}
    </div>
  );
}
