import type { TargetedInputEvent } from 'preact';
import { readMoment } from '../../policy/read-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import { textIn } from '../../policy/text-in.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import { clocksDiffer } from '../screens/clock.ts';
import type { Entries } from '../screens/entries-of.ts';
import { readTime } from '../screens/read-time.ts';
import type { Screen } from '../screens/screen.ts';
import { Button } from './button.tsx';

/** Writes what is known of a moment into the controls of a form. */
function fill(form: HTMLFormElement | null, values: { [name: string]: string | null | undefined }) {
  for (const name in values) {
    const control = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (control && values[name]) control.value = values[name];
  }
}

/** A whole date typed or pasted into one field goes into all of them. */
function spread({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) {
  const { value, form } = currentTarget;
  const iso = /^\s*(\d{4})-(\d\d?)-(\d\d?)\D*(.*)/.exec(value);
  const local = /^\s*(\d\d?)\D+(\d\d?)\D+(\d{4}|\d\d\b)\D*(.*)/.exec(value);
  const [, year, month, day, time = ''] = iso ?? [];
  if (iso) fill(form, { year, month, day, time: readTime(time) });
  if (local?.[3] && (local[3].length > 2 || inputType === 'insertFromPaste')) {
    const [, day, month, year, time = ''] = local;
    fill(form, { year, month, day, time: readTime(time) });
  }
}

/** A date, and a time where wanted, as it is in the policy's time zone. */
export function DateEntry({
  screen: { messages, policy, lang, now, instance },
  entries,
  withTime,
  describe,
}: {
  screen: Screen;
  entries: Entries;
  withTime: boolean;
  /** What `aria-describedby` and `aria-invalid` say of a control. */
  describe: (control: string, help?: string) => object;
}) {
  const { timeZone } = policy;
  const instant = readNow(now(), timeZone);
  const help = withTime && clocksDiffer(instant, timeZone) ? `${instance}zone` : '';
  const field = (name: 'day' | 'month' | 'year' | 'time') => (
    <label class={name}>
      {messages[name]}
      <input
        name={name}
        inputMode={name === 'time' ? 'text' : 'numeric'}
        autoComplete="off"
        defaultValue={entries[name]}
        disabled={name === 'time' && entries.timeUnknown}
        onInput={name === 'time' ? undefined : spread}
        {...describe(name, help)}
      />
    </label>
  );
  const shortcut = (text: string, days: number) => (
    <Button
      look="pill"
      onClick={({ currentTarget }) => {
        // Noon, for a day may have 23 or 25 hours.
        const noon = readMoment(`${writeMoment(instant, timeZone, 'day')}T12:00`, timeZone);
        const date = writeMoment((noon?.earliest ?? instant) - days * 864e5, timeZone, 'day');
        const [year, month, day] = date.split('-');
        fill(currentTarget.form, { year, month, day });
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      <div class="row">
        {field('day')}
        {field('month')}
        {field('year')}
      </div>
      <div class="row">
        {shortcut(messages.today, 0)}
        {shortcut(messages.yesterday, 1)}
      </div>
      {withTime && (
        <div class="row">
          {field('time')}
          <label class="tick">
            <input type="checkbox" name="timeUnknown" defaultChecked={entries.timeUnknown} />
            {messages.timeUnknown}
          </label>
        </div>
      )}
      {help && (
        <small id={help}>
          {insert(messages.zone, { zone: textIn(policy.timeZoneName, lang) })}
        </small>
      )}
    </>
  );
}
