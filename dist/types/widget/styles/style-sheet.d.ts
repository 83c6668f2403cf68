/** The widget's styles: made once, adopted by every widget on the page. */
export declare function styleSheet(): CSSStyleSheet;
