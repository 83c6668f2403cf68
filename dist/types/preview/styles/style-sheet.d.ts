/** The style sheet of the page, made once. */
export declare function styleSheet(): CSSStyleSheet;
