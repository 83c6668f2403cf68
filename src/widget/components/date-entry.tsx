import type { TargetedInputEvent } from 'preact';
import { readMoment } from '../../policy/read-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import { textIn } from '../../policy/text-in.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import { clocksDiffer } from '../screens/clock.ts';
import type { Entries } from '../screens/entries-of.ts';
import { plainDigits } from '../screens/plain-digits.ts';
import { readTime } from '../screens/read-time.ts';
import type { Screen } from '../screens/screen.ts';
import { Button } from './button.tsx';

/**
 * Writes a date, and a time where the text after it is one, into the controls of a form.
 *
 * @returns a time that has no control yet
 */
function fill(form: HTMLFormElement | null, text: string) {
  const [, first = '', month, last = '', rest = ''] =
    /(\d+)\D+(\d+)\D+(\d+)\D*(.*)/.exec(text) ?? [];
  const [year, day] = first.length > 2 ? [first, last] : [last, first];
  const time = readTime(rest);
  const values = { day, month, year, time };
  for (const [name, value] of Object.entries(values)) {
    const control = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (control && value) control.value = value;
  }
  return !form?.elements.namedItem('time') && time;
}

const focus = (control: HTMLElement | null) => control?.focus();

/** A date, and a time once it is wanted, as it is in the policy's time zone. */
export function DateEntry({
  messages,
  policy: { timeZone, timeZoneName },
  lang,
  now,
  instance,
  entries,
  withTime,
  timed,
  timing,
  set,
  describe,
}: Screen & {
  entries: Entries;
  /** Whether a time can be given. */
  withTime: boolean;
  /** Whether it is asked from the beginning. */
  timed: boolean;
  /** What `aria-describedby` and `aria-invalid` say of a control. */
  describe: (control: string, help?: string) => object;
}) {
  const instant = readNow(now(), timeZone);
  const help = withTime && clocksDiffer(instant, timeZone) ? `${instance}zone` : '';
  const why = timing?.needed ? `${instance}matters` : '';
  /** A whole date typed or pasted into one field goes into all of them. */
  const spread = ({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) => {
    const { form } = currentTarget;
    const value = plainDigits(currentTarget.value);
    const whole =
      inputType === 'insertFromPaste' ? /\d\D+\d+\D+\d/ : /\d{4}\D\d+\D\d\d|\d\D\d+\D\d{4}/;
    const time = whole.test(value) && fill(form, value);
    if (time && withTime) set({ timing: { time } });
  };
  const field = (name: 'day' | 'month' | 'year') => (
    <label class={name}>
      {messages[name]}
      <input
        name={name}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={entries[name]}
        onInput={spread}
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
      {why && (
        <p id={why} class="why">
          {messages.timeMatters}
        </p>
      )}
      {timed || timing ? (
        <div class="row">
          <label class="time">
            {messages.time}
            <input
              name="time"
              autoComplete="off"
              defaultValue={timing?.time ?? entries.time}
              disabled={timed && entries.timeUnknown}
              // By the customer's own act: pressing a button, but not typing on.
              ref={timing && !timing.time ? focus : undefined}
              {...describe('time', `${why} ${help}`.trim())}
            />
          </label>
          <label class="tick">
            <input
              type="checkbox"
              name="timeUnknown"
              defaultChecked={timed && entries.timeUnknown}
            />
            {messages.timeUnknown}
          </label>
        </div>
      ) : (
        withTime && (
          <Button look="link" onClick={() => set({ timing: {} })}>
            {messages.addTime}
          </Button>
        )
      )}
      {help && (
        <small id={help}>{insert(messages.zone, { zone: textIn(timeZoneName, lang) })}</small>
      )}
    </>
  );
}
