import type { PolicyDocument, Text } from '../../../policy/index.ts';
import type { Path } from '../../workbench/changes-between.ts';

/** A text of the document that stands in several languages. */
export interface TextEntry {
  readonly path: Path;
  readonly text: Text;
  /** The part of the document that it belongs to, such as `rules`. */
  readonly section: string;
  /** Where it stands within that part, elements of lists by their ids: `['long-outage', 'text']`. */
  readonly names: readonly string[];
  /** The place by names: the same text in another draft, though lists may have grown. */
  readonly key: string;
}

/** Parts in which words in braces or by language are something else. */
const without = new Set(['scenarios', 'languages']);

function isText(value: object, languages: readonly string[]): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([, words]) => typeof words === 'string') &&
    entries.some(([language]) => languages.includes(language)) &&
    entries.every(([language]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
  );
}

/** What an element of a list is called: its id, or what else tells it from the others. */
function nameOf(element: unknown, index: number): string {
  const { id, value, is } = (element ?? {}) as Record<string, unknown>;
  const name = id ?? value ?? is;
  return typeof name === 'string' || typeof name === 'boolean' ? `${name}` : `${index + 1}`;
}

/** All texts of a document, in its order. */
export function textEntries(document: PolicyDocument): TextEntry[] {
  const languages = Array.isArray(document.languages) ? document.languages : [];
  const found: TextEntry[] = [];
  const seen = new Set<string>();
  const visit = (value: unknown, path: Path, names: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && isText(value, languages)) {
      const [first = '', ...rest] = names;
      let key = names.join('/');
      // Two cases of a class may bear the same name.
      while (seen.has(key)) key += '+';
      seen.add(key);
      const [section, within] = rest.length ? [first, rest] : ['', names];
      found.push({ path, text: value, section, names: within, key });
      return;
    }
    for (const [name, part] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(name) : name;
      const called = Array.isArray(value) ? nameOf(part, Number(name)) : name;
      if (path.length || !without.has(name)) visit(part, [...path, step], [...names, called]);
    }
  };
  visit(document, [], []);
  return found;
}
