import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { formsInScript, languageFolder } from './languages.ts';

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
      const file = fileURLToPath(new URL(`${tag}.ts`, languageFolder));
      const forms = formsInScript.includes(tag) ? [] : ['formWords as forms'];
      return `import policy from 'virtual:embedded-policy/${tag}';
        import {
          ${[
            'screenMessages',
            'resumeMessages as resume',
            'analysisMessages as analysis',
            'traceMessages as trace',
            'afterwardsMessages as afterwards',
            'explanationWords as engine',
            ...forms,
          ].join()}
        } from ${JSON.stringify(file)};
        const messages = { ...screenMessages, resume, analysis, trace, afterwards, engine };
        export default { messages, policy${forms.length ? ', forms' : ''} };`;
    },
  };
}
