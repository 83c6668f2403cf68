/** The widget's styles as text. */
export declare const styles: string;
/** The widget's styles: made once, adopted by every widget on the page. */
export declare function styleSheet(): CSSStyleSheet;
