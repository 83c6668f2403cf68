/** The names in braces of a text: `{submissionWindow}` gives `submissionWindow`. */
export function insertionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => name))];
}
