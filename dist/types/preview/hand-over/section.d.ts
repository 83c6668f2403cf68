/** The ways to hand a draft over, and to take one in. */
export declare function HandOverSection(): import("preact").JSX.Element;
