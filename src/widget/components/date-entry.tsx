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

/** Writes a date, and a time where the text after it is one, into the controls of a form. */
function fill(form: HTMLFormElement | null, text: string) {
  const [, first = '', month, last = '', rest = ''] =
    /(\d+)\D+(\d+)\D+(\d+)\D*(.*)/.exec(text) ?? [];
  const [year, day] = first.length > 2 ? [first, last] : [last, first];
  const values = { day, month, year, time: readTime(rest) };
  for (const [name, value] of Object.entries(values)) {
    const control = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (control && value) control.value = value;
  }
}

/** A whole date typed or pasted into one field goes into all of them. */
function spread({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) {
  const { value, form } = currentTarget;
  const whole =
    inputType === 'insertFromPaste' ? /\d\D+\d+\D+\d/ : /\d{4}\D\d+\D\d\d|\d\D\d+\D\d{4}/;
  if (whole.test(value)) fill(form, value);
}

/** A date, and a time where wanted, as it is in the policy's time zone. */
export function DateEntry({
  messages,
  policy: { timeZone, timeZoneName },
  lang,
  now,
  instance,
  entries,
  withTime,
  describe,
}: Screen & {
  entries: Entries;
  withTime: boolean;
  /** What `aria-describedby` and `aria-invalid` say of a control. */
  describe: (control: string, help?: string) => object;
}) {
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
        // From noon on, for a day may have 23 or 25 hours.
        const noon = readMoment(`${writeMoment(instant, timeZone, 'day')}T12:00`, timeZone);
        const then = (noon?.earliest ?? instant) - days * 864e5;
        fill(currentTarget.form, writeMoment(then, timeZone, 'day'));
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
        <small id={help}>{insert(messages.zone, { zone: textIn(timeZoneName, lang) })}</small>
      )}
    </>
  );
}
