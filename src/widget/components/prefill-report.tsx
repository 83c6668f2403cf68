import { textIn } from '../../policy/text-in.ts';
import { isInMessage } from '../prefill/is-in-message.ts';
import type { FieldReport } from '../prefill/types.ts';
import type { Screen } from '../screens/screen.ts';
import { Button } from './button.tsx';
import { reminderOf } from './reminder-of.ts';
import { TextToCopy } from './text-to-copy.tsx';

function scrollTo(element: Element | null) {
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** What became of each field of the page's form, and the way there; nothing before it is filled. */
export function PrefillReport({
  policy,
  lang,
  messages,
  reports,
  values,
  attached,
  status,
  set,
}: Pick<Screen, 'policy' | 'lang' | 'messages'> &
  Partial<Pick<Screen, 'values' | 'attached' | 'status' | 'set'>> & {
    reports?: readonly FieldReport[] | null | undefined;
  }) {
  if (!reports) return null;
  const control = reports.find(({ control }) => control?.isConnected)?.control;
  const reminder = reminderOf({ policy, lang, values, attached });
  return (
    <div class="box" ref={scrollTo}>
      <dl>
        {reports.map((report) => {
          const { key, label, outcome } = report;
          // Of the keys, these two are called alike everywhere.
          const named: string | undefined = messages[key as 'subject' | 'message'];
          const name = label ?? named ?? textIn(policy.request.fields[key]?.label, lang);
          // A choice from a list is made, not pasted.
          const text =
            /kept|^no/.test(outcome) && !isInMessage(report) && key !== 'reason' && values?.[key];
          return (
            name &&
            outcome !== 'never' && (
              <div key={key}>
                <dt>{name}</dt>
                <dd>
                  {isInMessage(report) ? messages.inMessage : messages.outcomes[outcome]}
                  {text && <TextToCopy {...{ messages, name, text, set }} />}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {reminder && !status?.includes(reminder) && <p>{reminder}</p>}
      {control && <Button onClick={() => control.focus()}>{messages.goToForm}</Button>}
    </div>
  );
}
