import type { Screen } from './screen.ts';
/** One question, with its controls and a button to go on. */
export declare function QuestionScreen(screen: Screen): import("preact").JSX.Element;
