/** How long answers are kept, in days. */
export declare const keptDays = 30;
