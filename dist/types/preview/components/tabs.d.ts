import type { ComponentChildren } from 'preact';
export interface Tab {
    id: string;
    label: string;
    /** A number beside the label, with what it counts for those who only hear it. */
    count?: {
        value: number;
        label: string;
    } | undefined;
    panel: () => ComponentChildren;
}
/** Tabs by the pattern of the WAI-ARIA practices; a panel stays once it was open, out of sight. */
export declare function Tabs({ tabs, label, id }: {
    tabs: readonly Tab[];
    label: string;
    id: string;
}): import("preact").JSX.Element;
