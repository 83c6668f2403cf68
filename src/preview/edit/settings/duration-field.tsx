import { useWords } from '../../language.ts';
import { useEntry } from '../use-entry.ts';
import { words } from '../words.ts';
import { FieldError } from './field-error.tsx';
import type { FieldProps } from './setting-field.tsx';
import {
  type DurationUnit,
  durationUnits,
  readSimpleDuration,
  writeSimpleDuration,
} from './simple-duration.ts';
import { TextField } from './text-field.tsx';

/** A duration: a number and its unit. */
export function DurationField(props: FieldProps) {
  const { id, value, describedBy, onChange } = props;
  const say = useWords(words).settings;
  const read = (text: FieldProps['value']) => readSimpleDuration(String(text));
  const [entry, setEntry] = useEntry(value, read);
  if (!entry) return <TextField {...props} duration />;
  const wrong = writeSimpleDuration(entry.amount, entry.unit) === null;
  const change = (next: { amount: string; unit: DurationUnit }) => {
    const written = writeSimpleDuration(next.amount, next.unit);
    setEntry(next, written ?? value);
    if (written !== null) onChange(written);
  };
  return (
    <>
      <span class="row">
        <input
          class="amount"
          inputMode="numeric"
          autoComplete="off"
          value={entry.amount}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${describedBy}${wrong ? ` ${id}-error` : ''}`}
          aria-invalid={wrong}
          onInput={({ currentTarget }) => change({ ...entry, amount: currentTarget.value })}
        />
        <select
          aria-label={say.unit}
          value={entry.unit}
          onChange={({ currentTarget }) =>
            change({ ...entry, unit: currentTarget.value as DurationUnit })
          }
        >
          {durationUnits.map((unit) => (
            <option key={unit} value={unit}>
              {say.units[unit]}
            </option>
          ))}
        </select>
      </span>
      <FieldError id={`${id}-error`}>{wrong && say.noWhole}</FieldError>
    </>
  );
}
