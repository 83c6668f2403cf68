import type { ComponentChildren } from 'preact';
/** A button; the primary one of a screen stands out, a link looks like text. */
export declare function Button({ look, onClick, label, children, }: {
    look?: 'primary' | 'link' | 'pill' | '';
    /** Absent: it submits its form. */
    onClick?: ((event: {
        currentTarget: HTMLButtonElement;
    }) => void) | undefined;
    /** What it is called where its text alone is not enough; begins with its text. */
    label?: string;
    children: ComponentChildren;
}): import("preact").JSX.Element;
