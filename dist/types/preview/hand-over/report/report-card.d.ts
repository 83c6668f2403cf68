import type { ComponentChildren } from 'preact';
/** What one does with the report, other ways to hand over, and the report itself. */
export declare function ReportCard({ children }: {
    children: ComponentChildren;
}): import("preact").JSX.Element;
