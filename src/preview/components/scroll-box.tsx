import type { ComponentChildren } from 'preact';

/** A box for what may be wider or longer than the page; it can be scrolled by the keyboard. */
export function ScrollBox({
  label,
  tall = false,
  children,
}: {
  label: string;
  /** Whether its height is limited as well. */
  tall?: boolean;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class={tall ? 'scroll tall' : 'scroll'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
