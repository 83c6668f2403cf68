import { type JsonSchema, mapSchema, type Parts, referenceOf } from './json-schema.ts';
import type { Snippet, Word, Words } from './words/word.ts';

/** `<1:proposal>` as VS Code writes it. */
const placed = (text: string) =>
  text.replace(/<(\d+)([:|][^>]*)>/g, (_, place, proposal) => `\${${place}${proposal}}`);

/** A snippet with its places as VS Code writes them. */
function inserted(snippet: Snippet): Snippet {
  return { ...snippet, body: JSON.parse(placed(JSON.stringify(snippet.body))) };
}

function described(schema: JsonSchema, word: Word): JsonSchema {
  const { title, description, examples, mistake, snippets, values } = word;
  const { const: only, ...rest } = schema;
  const options = schema.enum ?? (only === undefined ? undefined : [only]);
  return {
    title,
    description,
    ...(values && options ? { ...rest, enum: options } : schema),
    ...(values && options
      ? { enumDescriptions: options.map((option) => values[String(option)] ?? '') }
      : {}),
    ...(examples ? { examples } : {}),
    ...(mistake ? { errorMessage: mistake } : {}),
    ...(snippets?.length ? { defaultSnippets: snippets.map(inserted) } : {}),
  };
}

/** The parts that a part may be, beside plain values. */
function alternatives({ allOf = [] }: JsonSchema): string[] {
  return allOf.flatMap((one) => {
    const { then = {} } = one;
    return [referenceOf(then), ...alternatives(then)].filter(Boolean);
  });
}

/** The schema with what an editor shows about each of its parts and their properties. */
export function authored(parts: Parts, words: Words): Parts {
  const snippetsOf = (name: string): readonly Snippet[] =>
    [name, ...alternatives(parts[name] ?? {})].flatMap((kind) => words[kind]?.snippets ?? []);

  const property = (schema: JsonSchema, word: Word): JsonSchema => {
    const { $ref, ...rest } = schema;
    if (!$ref) return described(schema, word);
    // An editor that has one thing to insert does so at once.
    const snippets = snippetsOf(referenceOf(schema));
    const only = snippets.length === 1 ? { snippets } : {};
    // VS Code would show the words of the part instead if the reference stood beside these.
    return described({ ...rest, allOf: [{ $ref }] }, { ...only, ...word });
  };

  const standing = (schema: JsonSchema): JsonSchema => {
    const { standsFor, ...rest } = schema;
    if (!Array.isArray(standsFor)) return schema;
    const [part, key] = standsFor as [string, string];
    const { title = '', description = '', properties = {} } = words[part] ?? {};
    return property(rest, { title, description, ...properties[key], snippets: [] });
  };

  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const { properties: about = {}, ...word } = words[name] ?? { title: '', description: '' };
      const properties = Object.entries(part.properties ?? {}).map(([key, one]) => [
        key,
        about[key] ? property(one, about[key]) : one,
      ]);
      const whole = {
        ...part,
        ...(part.properties ? { properties: Object.fromEntries(properties) } : {}),
      };
      const written = described(whole, { ...word, snippets: snippetsOf(name) });
      return [name, mapSchema(written, standing)];
    }),
  );
}
