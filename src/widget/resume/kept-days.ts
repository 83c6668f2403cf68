/** How long answers are kept, in days. */
export const keptDays = 30;
