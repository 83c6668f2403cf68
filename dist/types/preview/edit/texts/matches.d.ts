/** Whether every word that is looked for stands in one of the texts. */
export declare function matches(texts: readonly string[], search: string): boolean;
