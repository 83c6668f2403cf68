import type { Screen } from './screen.ts';
/** Asks for what the message still needs, shows it, and puts it into the page's form. */
export declare function RequestScreen(screen: Screen): import("preact").JSX.Element;
