import type { TargetedInputEvent } from 'preact';
import { readNow } from '../../policy/read-now.ts';
import { textIn } from '../../policy/text-in.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import { clocksDiffer } from '../screens/clock.ts';
import type { Control, Draft } from '../screens/draft.ts';
import { readTime } from '../screens/read-time.ts';
import type { Screen } from '../screens/screen.ts';

/** A date, and a time where wanted, typed in the policy's time zone. */
export function MomentEntry({
  screen: { messages, policy, lang, now, instance },
  draft,
  withTime,
  invalid,
  describedBy,
  onChange,
}: {
  screen: Screen;
  draft: Draft;
  withTime: boolean;
  invalid: Control | undefined;
  describedBy: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}) {
  const { timeZone } = policy;
  const instant = readNow(now(), timeZone);
  const foreign = withTime && clocksDiffer(instant, timeZone);
  const help = foreign ? `${instance}zone` : undefined;

  /** A whole date put into one field spreads over all of them. */
  const type =
    (part: 'day' | 'month' | 'year' | 'time') =>
    ({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) => {
      const { value } = currentTarget;
      const whole =
        /^\D*(\d{4})-(\d\d?)-(\d\d?)\D*(.*)$/.exec(value) ??
        /^\D*(\d\d?)\D+(\d\d?)\D+(\d{4}|\d\d)(?!\d)\D*(.*)$/.exec(value);
      if (part === 'time' || !whole || (!/\d{4}/.test(value) && inputType !== 'insertFromPaste')) {
        return onChange({ [part]: value });
      }
      const [, first = '', month = '', last = '', rest = ''] = whole;
      const [year, day] = first.length > 2 ? [first, last] : [last, first];
      onChange({ day, month, year, ...(withTime && readTime(rest) && { time: rest }) });
    };

  const field = (part: 'day' | 'month' | 'year' | 'time', size: string) => (
    <label class={`field ${size}`}>
      {messages[part]}
      <input
        type="text"
        inputMode={part === 'time' ? 'text' : 'numeric'}
        autoComplete="off"
        data-control={part}
        value={draft[part]}
        disabled={part === 'time' && draft.timeUnknown}
        onInput={type(part)}
        aria-invalid={invalid === part ? true : undefined}
        aria-describedby={invalid === part ? describedBy : help}
      />
    </label>
  );
  const fill = (daysAgo: number) => {
    const [year, month, day] = writeMoment(instant, timeZone, 'day').split('-').map(Number);
    const date = new Date(
      Date.UTC(year as number, (month as number) - 1, (day as number) - daysAgo),
    );
    const [y, m, d] = date.toISOString().slice(0, 10).split('-');
    onChange({ year: y, month: m, day: d });
  };
  return (
    <>
      <div class="row">
        {field('day', 'short')}
        {field('month', 'short')}
        {field('year', '')}
      </div>
      <div class="row">
        <button type="button" class="pill" part="button" onClick={() => fill(0)}>
          {messages.today}
        </button>
        <button type="button" class="pill" part="button" onClick={() => fill(1)}>
          {messages.yesterday}
        </button>
      </div>
      {withTime && (
        <div class="row end">
          {field('time', '')}
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.timeUnknown}
              onChange={() => onChange({ timeUnknown: !draft.timeUnknown })}
            />
            {messages.timeUnknown}
          </label>
        </div>
      )}
      {foreign && (
        <p id={help} class="quiet">
          {insert(messages.zone, { zone: textIn(policy.timeZoneName, lang) })}
        </p>
      )}
    </>
  );
}
