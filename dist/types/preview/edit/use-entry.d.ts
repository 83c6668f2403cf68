/**
 * What stands in a field, right or wrong, for a value of the draft. A wrong entry stays until it is
 * mended or the value changes by other means.
 *
 * @param read the entry that stands for a value
 */
export declare function useEntry<Value, Entry>(value: Value, read: (value: Value) => Entry): [entry: Entry, set: (entry: Entry, value?: Value) => void];
