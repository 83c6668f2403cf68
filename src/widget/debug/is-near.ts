/** Whether two words differ in one place alone, by two letters at most: a slip of the keyboard. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const differing = Math.max(a.length, b.length) - start - end;
  return differing <= 2 && differing < shorter;
}
