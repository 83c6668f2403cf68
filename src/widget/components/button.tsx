import type { ComponentChildren } from 'preact';

/** A button; the primary one of a screen stands out, a link looks like text. */
export function Button({
  look = '',
  onClick,
  label,
  children,
}: {
  look?: 'primary' | 'link' | 'pill' | '';
  /** Absent: it submits its form. */
  onClick?: ((event: { currentTarget: HTMLButtonElement }) => void) | undefined;
  /** What it is called where its text alone is not enough; begins with its text. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={look}
      part={look === 'primary' ? 'button primary-button' : 'button'}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
