/** Whether there is such an instant: what is not known reads as one before them all. */
export declare const exists: (instant: number) => boolean;
