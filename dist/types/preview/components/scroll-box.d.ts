import type { ComponentChildren } from 'preact';
/** A box for what may be wider or longer than the page; it can be scrolled by the keyboard. */
export declare function ScrollBox({ label, tall, children, }: {
    label: string;
    /** Whether its height is limited as well. */
    tall?: boolean;
    children: ComponentChildren;
}): import("preact").JSX.Element;
