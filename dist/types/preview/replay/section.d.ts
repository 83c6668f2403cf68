/** Decides past cases by both policies: a file in, how many change from what to what out. */
export declare function ReplaySection(): import("preact").JSX.Element;
