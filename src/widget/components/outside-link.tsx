import type { ComponentChildren } from 'preact';

/** A link that leaves the page in place; its text alone where the address is no web address. */
export function OutsideLink({
  href,
  children,
}: {
  href: string | undefined;
  children: ComponentChildren;
}) {
  if (!href || !/^https?:/i.test(href)) return null;
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
