import type { RefObject } from 'preact';
/** While the report is to be seen, the page prints it alone, on A4. */
export declare function useReportPage(report: RefObject<HTMLElement | null>, shown: boolean): void;
