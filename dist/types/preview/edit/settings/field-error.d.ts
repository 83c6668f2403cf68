import type { ComponentChildren } from 'preact';
/** What is wrong with an entry, told when it comes up. */
export declare function FieldError({ id, children }: {
    id: string;
    children: ComponentChildren;
}): import("preact").JSX.Element;
