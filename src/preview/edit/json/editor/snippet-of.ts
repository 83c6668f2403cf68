/**
 * A template for CodeMirror from the body of a `defaultSnippets` entry: JSON in whose texts
 * `${1:name}` and `$2` are fields, and a text that begins with `^` stands without its quotes.
 */
export function snippetOf(body: unknown): string {
  return JSON.stringify(body, null, 2)
    .replace(/"\^([^"]*)"/g, '$1')
    .replace(/\$\{(\d+):([^}]*)\}/g, '#{$1:$2}')
    .replace(/\$\{?(\d+)\}?/g, '#{$1:}')
    .replace(/\n( +)/g, (_, spaces: string) => `\n${'\t'.repeat(spaces.length / 2)}`);
}
