/** What the draft changes, for whom, and what is to be said of it. */
export declare function ChangesSection(): import("preact").JSX.Element;
