import type { EditorView, Tooltip } from '@codemirror/view';
import { getLocation, parse } from 'jsonc-parser';
import { idsFor, namesOf, sentencesOf } from './document-names.ts';
import { type SchemaPart, schemaParts } from './schema-parts.ts';

/** A line of help, in the language that it is written in. */
interface Line {
  kind: 'title' | 'text' | 'quote';
  text: string;
}

/** What can be said about the key or value at a place of the text. */
export function helpLines(schema: SchemaPart | null, text: string, offset: number): Line[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const lines: Line[] = [];
  const value: unknown = previousNode?.value;
  if (!isAtPropertyKey && typeof value === 'string') {
    const document: unknown = parse(text);
    const declared = path.includes('sentences')
      ? sentencesOf(document)
      : [...idsFor(document, path.at(-1)), ...namesOf(document)];
    const about = declared.find(({ name }) => name === value)?.about;
    if (about) lines.push({ kind: 'quote', text: about });
  }
  const parts = schema ? schemaParts(schema, path) : [];
  const { title, description } = parts.find((part) => part.description) ?? {};
  if (title) lines.push({ kind: 'title', text: title });
  if (description) lines.push({ kind: 'text', text: description });
  for (const part of isAtPropertyKey ? [] : parts) {
    const chosen = part.enumDescriptions?.[part.enum?.indexOf(value) ?? -1];
    if (chosen) lines.push({ kind: 'text', text: chosen });
  }
  return lines;
}

/** Tells, over a key or value, what it is. */
export function helpAt(schema: SchemaPart | null) {
  return (view: EditorView, pos: number): Tooltip | null => {
    const text = view.state.doc.toString();
    const { previousNode } = getLocation(text, pos);
    const lines = helpLines(schema, text, pos);
    if (!previousNode || !lines.length) return null;
    const { offset, length } = previousNode;
    if (pos < offset || pos > offset + length) return null;
    return {
      pos: offset,
      end: offset + length,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'json-help';
        for (const { kind, text } of lines) {
          const line = dom.appendChild(document.createElement('p'));
          line.className = kind;
          line.textContent = text;
          if (kind !== 'quote') line.lang = 'en';
        }
        return { dom };
      },
    };
  };
}
