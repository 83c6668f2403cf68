/** Which policy this is, how the draft stands, and the ways back. */
export declare function Header(): import("preact").JSX.Element;
