/** A picture of the policy: what it says along two edges, live and in the draft. */
export declare function MapSection(): import("preact").JSX.Element;
