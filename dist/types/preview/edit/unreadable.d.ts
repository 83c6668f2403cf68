/** Stands where the draft is no JSON at the moment, and so shows no parts of its own. */
export declare function Unreadable(): import("preact").JSX.Element;
