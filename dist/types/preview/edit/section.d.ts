/** What can be changed: settings, texts, and the document as it is written. */
export declare function EditSection(): import("preact").JSX.Element;
