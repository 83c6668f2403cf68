/** The document as a file, with the version that it goes by. */
export declare function FileCard(): import("preact").JSX.Element;
