import type { Screen } from '../screens/screen.ts';
/** A text for the customer to copy into the field `name` of the page's form. */
export declare function TextToCopy({ messages, name, text, set, }: Pick<Screen, 'messages'> & Partial<Pick<Screen, 'set'>> & {
    name: string;
    text: string;
}): import("preact").JSX.Element;
