/** All settings of the document. */
export declare function SettingsPanel(): import("preact").JSX.Element;
