import type { TextChange } from './text-changes.ts';
/** The texts that read otherwise, in the binding language and in the others. */
export declare function ReportTexts({ changes, binding, }: {
    changes: readonly TextChange[];
    binding: string;
}): import("preact").JSX.Element;
