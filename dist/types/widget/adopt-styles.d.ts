/** Gives a shadow root the widget's styles. */
export declare function adoptStyles(root: ShadowRoot): void;
