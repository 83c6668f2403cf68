import type { Screen } from '../screens/screen.ts';
/** How many questions there can still be, on the way forward. */
export declare function Progress({ messages, lang, decision, asked }: Screen): import("preact").JSX.Element | null;
