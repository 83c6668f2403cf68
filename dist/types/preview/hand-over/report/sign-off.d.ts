/** Where those who answer for the change sign. */
export declare function SignOff(): import("preact").JSX.Element;
