/** On one side what is edited, on the other what that does. */
export declare function Panels(): import("preact").JSX.Element;
