import { useState } from 'preact/hooks';

/**
 * What stands in a field, right or wrong, for a value of the draft. A wrong entry stays until it is
 * mended or the value changes by other means.
 *
 * @param read the entry that stands for a value
 */
export function useEntry<Value, Entry>(
  value: Value,
  read: (value: Value) => Entry,
): [entry: Entry, set: (entry: Entry, value?: Value) => void] {
  const [kept, keep] = useState({ entry: read(value), of: value });
  const entry = kept.of === value ? kept.entry : read(value);
  return [entry, (entry, next = value) => keep({ entry, of: next })];
}
