import type { ComponentChildren } from 'preact';
/** A link that leaves the page in place; its text alone where the address is no web address. */
export declare function OutsideLink({ href, children, }: {
    href: string | undefined;
    children: ComponentChildren;
}): import("preact").JSX.Element | null;
