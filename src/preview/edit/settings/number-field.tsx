import { useWords } from '../../language.ts';
import { useEntry } from '../use-entry.ts';
import { words } from '../words.ts';
import { FieldError } from './field-error.tsx';
import type { FieldProps } from './setting-field.tsx';

/** A number as it is typed, with a point or a comma; `null` where it is none. */
function numberIn(text: string, whole: boolean): number | null {
  const plain = text.trim().replace(',', '.');
  const form = whole ? /^\d{1,4}$/ : /^-?\d{1,12}(\.\d{1,6})?$/;
  return form.test(plain) ? Number(plain) : null;
}

/** A number; where it counts days or the like, a whole one. */
export function NumberField({
  id,
  value,
  describedBy,
  onChange,
  whole,
}: FieldProps & { whole: boolean }) {
  const say = useWords(words).settings;
  const [text, setText] = useEntry(value, String);
  const wrong = numberIn(text, whole) === null;
  const onInput = (typed: string) => {
    const number = numberIn(typed, whole);
    setText(typed, number ?? value);
    if (number !== null) onChange(number);
  };
  return (
    <>
      <input
        class="amount"
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={text}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${describedBy}${wrong ? ` ${id}-error` : ''}`}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <FieldError id={`${id}-error`}>{wrong && (whole ? say.noWhole : say.noNumber)}</FieldError>
    </>
  );
}
