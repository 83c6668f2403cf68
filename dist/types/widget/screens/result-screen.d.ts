import type { Screen } from './screen.ts';
/** What the policy says of the answers, why, what is left to do and when. */
export declare function ResultScreen(screen: Screen): import("preact").JSX.Element;
