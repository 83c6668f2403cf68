import type { Screen } from '../screens/screen.ts';
/** What the customer can still do, and what time alone does; nothing where neither is news. */
export declare function Outlook(screen: Screen): import("preact").JSX.Element;
