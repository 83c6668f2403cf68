import type { Workbench } from './workbench.ts';
/** The workbench of the page. */
export declare const Bench: import("preact").Context<Workbench | null>;
/** The workbench; whoever uses it is drawn anew at each change of it. */
export declare function useWorkbench(): Workbench;
