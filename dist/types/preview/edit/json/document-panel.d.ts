/** The document as it is written, with help and with what is wrong in it. */
export declare function DocumentPanel(): import("preact").JSX.Element;
