import { formatDuration } from '../../../policy/index.ts';
import { useWords } from '../../language.ts';
import { useEntry } from '../use-entry.ts';
import { words } from '../words.ts';
import { FieldError } from './field-error.tsx';
import type { FieldProps } from './setting-field.tsx';

/** A text, or a duration of several units as the document writes it. */
export function TextField({
  id,
  value,
  describedBy,
  onChange,
  duration = false,
}: FieldProps & { duration?: boolean }) {
  const say = useWords(words).settings;
  const [text, setText] = useEntry(value, String);
  const isRight = (typed: string) => (duration ? formatDuration(typed, 'en') : typed.trim()) !== '';
  const wrong = !isRight(text);
  const onInput = (typed: string) => {
    setText(typed, isRight(typed) ? typed : value);
    if (isRight(typed)) onChange(typed);
  };
  return (
    <>
      <input
        autoComplete="off"
        value={text}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${describedBy}${wrong ? ` ${id}-error` : ''}`}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <FieldError id={`${id}-error`}>
        {wrong && (duration ? say.noDuration : say.noText)}
      </FieldError>
    </>
  );
}
