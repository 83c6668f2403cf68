/** The document's own customers, with what both policies decide of each. */
export declare function ScenariosSection(): import("preact").JSX.Element;
