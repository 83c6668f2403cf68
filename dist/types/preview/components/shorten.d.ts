/** A text of some length at most, what is left out being in the middle: groups end in their change. */
export declare function shorten(text: string, most?: number): string;
