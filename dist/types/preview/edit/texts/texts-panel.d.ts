/** All texts of the document, by part, in the languages that are asked for. */
export declare function TextsPanel(): import("preact").JSX.Element;
