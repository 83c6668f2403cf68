/** A table in Markdown; every column but the first is aligned to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
