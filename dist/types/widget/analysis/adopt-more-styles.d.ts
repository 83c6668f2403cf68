/** Gives the shadow root around a place the styles of what is shown in it, once. */
export declare function adoptMoreStyles(place: Element): void;
