/** The choices that say one of the values, by their text or value, the best first. */
export declare function matching<Choice extends Element>(choices: Iterable<Choice | undefined>, values: readonly string[]): Choice[];
