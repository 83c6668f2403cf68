import type { Workbench } from '../workbench/workbench.ts';
/**
 * Opens the draft of a link that is followed while the page is open, and takes a link out of the
 * address once the device keeps its draft, so that loading the page anew does not begin over.
 *
 * @param first the problem with the link that the page was opened by
 * @returns the problem with the last link, and how to put it aside
 */
export declare function useLink(bench: Workbench, first: string | undefined): [problem: string | undefined, forget: () => void];
