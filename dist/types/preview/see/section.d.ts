/** The real widget on the live policy and on the draft, with one customer at one moment. */
export declare function SeeSection(): import("preact").JSX.Element;
