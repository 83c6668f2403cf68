import type { FieldProps } from './setting-field.tsx';

/** One of several values. */
export function ChoiceField({
  id,
  value,
  describedBy,
  onChange,
  options,
}: FieldProps & { options: readonly { value: FieldProps['value']; label: string }[] }) {
  return (
    <div
      role="radiogroup"
      class="setting-choices"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label key={String(option.value)}>
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
