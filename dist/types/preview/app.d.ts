import { type PageLanguage } from './language.ts';
import type { Workbench } from './workbench/workbench.ts';
import type { Analyst } from './worker/analyst.ts';
/** The whole page over one workbench. */
export declare function App({ bench, analyst, lang, problem, }: {
    bench: Workbench;
    analyst: Analyst;
    lang: PageLanguage;
    /** Why the draft of a link could not be opened. */
    problem?: string | undefined;
}): import("preact").JSX.Element;
