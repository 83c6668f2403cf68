/**
 * A short mark by which a value can be recognized, such as `1x9k2f`; '' for no value.
 *
 * It tells a value that has changed from one that has not; it keeps no secret (FNV-1a, 32 bits).
 */
export function markOf(value: unknown): string {
  if (value === undefined) return '';
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
