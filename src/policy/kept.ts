const made = new Map<string, unknown>();

/**
 * What `make` made for this key the first time. For formatters: making one costs far more than
 * using it.
 */
export function kept<Value>(key: string, make: () => Value): Value {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Value;
}
