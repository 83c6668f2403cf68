/** A link that carries the draft. */
export declare function LinkCard(): import("preact").JSX.Element;
