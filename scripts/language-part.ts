import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = new URL('../src/widget/messages/', import.meta.url);
const formWords = new URL('../src/widget/prefill/form-words/', import.meta.url);

/** The tags of the languages that have a part of their own: all but French, which is in the script. */
export async function languages(): Promise<string[]> {
  const tags = (await readdir(folder)).map((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1]);
  return tags.filter((tag) => tag !== undefined && tag !== 'fr') as string[];
}

/** What a language's part is bundled from, in place of a file. */
export const languageEntry = (tag: string) => `virtual:language/${tag}`;

/**
 * Serves `virtual:language/nl`: the words of the interface in Dutch, by default export of one
 * object with the shipped policy in that language and the words of its forms, as the widget loads
 * it. English has no such words: they are in the script.
 */
export function languagePart(): Plugin {
  const prefix = languageEntry('');
  return {
    name: 'language-part',
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const tag = id.slice(prefix.length + 1);
      const messages = fileURLToPath(new URL(`${tag}.ts`, folder));
      const forms = fileURLToPath(new URL(`${tag}.ts`, formWords));
      const hasForms = existsSync(forms);
      return `import policy from 'virtual:embedded-policy/${tag}';
        import { ${tag} as messages } from ${JSON.stringify(messages)};
        ${hasForms ? `import { ${tag} as forms } from ${JSON.stringify(forms)};` : ''}
        export default { messages, policy${hasForms ? ', forms' : ''} };`;
    },
  };
}
