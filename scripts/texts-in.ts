const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A part of a policy document with its texts in some languages only.
 *
 * @param declared all languages of the document: what has no other keys is a text
 */
export function textsIn(
  value: unknown,
  declared: readonly string[],
  languages: readonly string[],
): unknown {
  if (Array.isArray(value)) return value.map((one) => textsIn(one, declared, languages));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key]) => declared.includes(key));
  return Object.fromEntries(
    entries
      .filter(([key]) => !isText || languages.includes(key))
      .map(([key, part]) => [key, textsIn(part, declared, languages)]),
  );
}
