import { useContext, useId, useState } from 'preact/hooks';
import { formatMoment, type Policy, textIn } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import { readWallTime, wallTimeOf } from './wall-time.ts';
import { words } from './words.ts';

const hour = 36e5;

/** So far ahead the slider goes, in hours: ten days. */
const farthest = 240;

/** Chooses the moment that both policies take for the present one. */
export function MomentControl({
  policy,
  now,
  base,
  onChange,
}: {
  policy: Policy;
  /** ISO instant; `null`: the present moment. */
  now: string | null;
  /** Where the slider begins: the shown customer's own moment; `null`: the present one. */
  base: string | null;
  onChange: (now: string | null) => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const id = useId();
  const [opened] = useState(() => Date.now());
  const [typed, setTyped] = useState<{ text: string; now: string } | null>(null);
  const { timeZone } = policy;
  const start = base === null ? opened : Date.parse(base);
  const instant = now === null ? opened : Date.parse(now);
  const hours = Math.round((instant - start) / hour);
  const inWords =
    base === null
      ? now === null
        ? say.now
        : new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(
            Math.abs(hours) > 2 * farthest ? Math.round(hours / 24) : hours,
            Math.abs(hours) > 2 * farthest ? 'day' : 'hour',
          )
      : hours
        ? say.later(hours)
        : say.sameMoment;
  const current = typed && typed.now === now ? typed.text : wallTimeOf(instant, timeZone);
  const trouble = readWallTime(current, timeZone)?.trouble;
  const timeIn = (wall: string) => wall.slice(11, 16);

  const slide = (to: number) =>
    onChange(base === null && to === 0 ? null : new Date(start + to * hour).toISOString());
  const type = (text: string) => {
    const read = readWallTime(text, timeZone);
    if (!read) return;
    setTyped({ text, now: read.now });
    onChange(read.now);
  };

  return (
    <fieldset class="moment">
      <legend>{say.moment}</legend>
      <div class="slide">
        <label for={`${id}-slider`}>{say.slider}</label>
        <input
          id={`${id}-slider`}
          type="range"
          min={0}
          max={farthest}
          step={1}
          value={Math.min(farthest, Math.max(0, hours))}
          aria-valuetext={inWords}
          onInput={({ currentTarget }) => slide(Number(currentTarget.value))}
        />
        <output for={`${id}-slider`}>{inWords}</output>
      </div>
      <div class="date">
        <label for={`${id}-date`}>{say.date(textIn(policy.timeZoneName, lang) || timeZone)}</label>
        <input
          id={`${id}-date`}
          type="datetime-local"
          min="1990-01-01T00:00"
          max="2999-12-30T23:59"
          value={current}
          aria-describedby={trouble ? `${id}-trouble` : undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <button type="button" disabled={now === null} onClick={() => onChange(null)}>
        {say.nowPresent}
      </button>
      <p id={`${id}-trouble`} role="status" class="trouble">
        {trouble === 'skipped' &&
          say.skipped(timeIn(current), formatMoment(now ?? '', { lang, timeZone }))}
        {trouble === 'repeated' && say.repeated(timeIn(current))}
      </p>
    </fieldset>
  );
}
