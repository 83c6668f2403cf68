import type { TargetedInputEvent } from 'preact';
import type { Fact } from '../../policy/schema.ts';

/** What the unit of a number is called in a language; its own name where Intl does not know it. */
function unitName(unit: string, lang: string): string {
  try {
    const options: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(unit)
      ? { style: 'currency', currency: unit }
      : { style: 'unit', unit, unitDisplay: 'long' };
    const parts = new Intl.NumberFormat(lang, options).formatToParts(2);
    return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value ?? unit;
  } catch {
    return unit;
  }
}

/** A number with its unit, or a line of text. */
export function ShortEntry({
  fact,
  lang,
  value,
  label,
  describedBy,
  invalid,
  onChange,
}: {
  fact: Fact;
  lang: string;
  value: string;
  /** The id of what names the control. */
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (text: string) => void;
}) {
  const isNumber = fact.type === 'number';
  return (
    <p class="row end">
      <input
        type="text"
        inputMode={isNumber ? 'decimal' : undefined}
        autoComplete="off"
        class={isNumber ? 'medium' : ''}
        data-control="text"
        aria-labelledby={fact.unit ? `${label} ${label}-unit` : label}
        aria-describedby={describedBy}
        aria-invalid={invalid ? true : undefined}
        value={value}
        onInput={(event: TargetedInputEvent<HTMLInputElement>) =>
          onChange(event.currentTarget.value)
        }
      />
      {fact.unit && <span id={`${label}-unit`}>{unitName(fact.unit, lang)}</span>}
    </p>
  );
}
