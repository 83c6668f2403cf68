/** Keeps some keys of each entry of a record. */
export function only(record: Record<string, object>, ...keys: readonly string[]) {
  return Object.fromEntries(
    Object.entries(record).map(([id, entry]) => [
      id,
      Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key))),
    ]),
  );
}
