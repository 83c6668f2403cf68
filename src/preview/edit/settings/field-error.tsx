import type { ComponentChildren } from 'preact';

/** What is wrong with an entry, told when it comes up. */
export function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p id={id} class="field-error" aria-live="polite">
      {children}
    </p>
  );
}
