/** Takes in a file, its text, or a link: says what it is, and opens it once that is wanted. */
export declare function OpenCard(): import("preact").JSX.Element;
