import type { Screen } from '../screens/screen.ts';
/** Fills a place of the result that is its own. */
type Fill = (place: Element, screen: Screen) => void;
/** What could still change a decision. */
export declare const outlook: Fill;
/** What a decision rests on. */
export declare const path: Fill;
/** Ways to keep a result. */
export declare const trace: Fill;
export {};
