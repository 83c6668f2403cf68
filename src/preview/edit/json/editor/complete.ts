import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete';
import { getLocation, parse } from 'jsonc-parser';
import { valueAt } from '../../../workbench/apply-changes.ts';
import { idsFor, namesOf, sentencesOf } from './document-names.ts';
import { type SchemaPart, schemaParts } from './schema-parts.ts';
import { snippetOf } from './snippet-of.ts';

/** What a new value of a kind begins as. */
const beginnings: { readonly [type: string]: string } = {
  string: '"#{1:}"',
  object: '{\n\t#{1:}\n}',
  array: '[#{1:}]',
};

function beginningOf(parts: readonly SchemaPart[]): string {
  const type = parts.map((part) => part.type).find((type) => typeof type === 'string');
  return beginnings[String(type)] ?? '#{1:}';
}

/** The keys that may still stand in an object. */
function keys(
  schema: SchemaPart,
  path: readonly (string | number)[],
  there: readonly string[],
  hasValue: boolean,
): Completion[] {
  const parts = schemaParts(schema, path);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const found = new Map<string, Completion>();
  for (const [key, part] of parts.flatMap((one) => Object.entries(one.properties ?? {}))) {
    if (there.includes(key) || found.has(key)) continue;
    const template = hasValue
      ? `"${key}"`
      : `"${key}": ${beginningOf(schemaParts(schema, [...path, key]))}`;
    found.set(
      key,
      snippetCompletion(template, {
        label: `"${key}"`,
        detail: part.title ?? '',
        info: part.description ?? '',
        type: 'property',
        boost: required.has(key) ? 1 : 0,
      }),
    );
  }
  return [...found.values()];
}

/** The values that may stand at a place. */
function values(schema: SchemaPart, path: readonly (string | number)[]): Completion[] {
  const found = new Map<string, Completion>();
  const add = (value: unknown, info = '') => {
    const label = JSON.stringify(value);
    if (!found.has(label)) found.set(label, { label, info, type: 'constant' });
  };
  for (const part of schemaParts(schema, path)) {
    const types = typeof part.type === 'string' ? [part.type] : (part.type ?? []);
    for (const [index, value] of (part.enum ?? []).entries()) {
      add(value, part.enumDescriptions?.[index]);
    }
    if ('const' in part) add(part.const, part.description);
    for (const value of part.examples ?? []) add(value, part.description);
    if (types.includes('boolean')) [true, false].map((value) => add(value));
    for (const { label, description = '', body } of part.defaultSnippets ?? []) {
      const options = { label, info: description, type: 'class', boost: -1 };
      found.set(label, snippetCompletion(snippetOf(body), options));
    }
  }
  return [...found.values()];
}

/** Completes keys and values by the schema, and names by what the document declares. */
export function completeBy(schema: SchemaPart) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const { path, isAtPropertyKey, previousNode } = getLocation(text, context.pos);
    // As far as it can be read: where one completes, it is seldom whole.
    const document: unknown = parse(text);
    const node =
      previousNode && previousNode.offset + previousNode.length >= context.pos
        ? previousNode
        : undefined;
    if (!context.explicit && !node && !/["\w]$/.test(text.slice(0, context.pos))) return null;
    const from = node?.offset ?? context.matchBefore(/[\w.-]+/)?.from ?? context.pos;
    const to = node ? node.offset + node.length : context.pos;
    const span = { from, to, filter: true, validFor: /^"?[\w.-]*"?$/ };
    const named = (names: readonly { name: string; about: string }[], after = '') =>
      names.map(({ name, about }) => ({
        label: `"${name}"`,
        apply: `"${name}"${after}`,
        detail: about.slice(0, 60),
        info: about,
        type: 'variable',
      }));

    if (isAtPropertyKey) {
      const parent = path.slice(0, -1);
      const there = Object.keys((valueAt(document, parent) as object | undefined) ?? {});
      const hasValue = /^\s*:/.test(text.slice(to));
      const options = keys(schema, parent, there, hasValue);
      const isTests = schemaParts(schema, parent).some(({ title }) => title === 'Tests');
      const names = isTests ? named(namesOf(document), hasValue ? '' : ': ') : [];
      return { ...span, options: [...options, ...names] };
    }
    if (path.at(-2) === 'sentences' && typeof path.at(-1) === 'number') {
      return { ...span, options: named(sentencesOf(document)) };
    }
    const titles = schemaParts(schema, path).map(({ title }) => title);
    const names = titles.includes('Value') ? named(namesOf(document)) : [];
    const ids = named(idsFor(document, path.at(-1)));
    const options = [...ids, ...values(schema, path), ...names];
    return options.length ? { ...span, options } : null;
  };
}
