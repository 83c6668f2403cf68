import { formsInScript, languageFolder } from './languages.ts';

/** Lists the languages for those that need them all at once. */
export const listFile = new URL('all-languages.ts', languageFolder);

/** What stands in that file, for the languages of the folder. */
export function languageList(tags: readonly string[]): string {
  const all = (name: string, type: string, words: string, of: readonly string[]) =>
    `export const ${name}: Readonly<Record<string, ${type}>> = {
${of.map((tag) => `  ${tag}: ${tag}.${words},\n`).join('')}};
`;
  const lines = [
    ...['comparison', 'explanation', 'form'].map((kind) => {
      const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}Words`;
      return [`${kind}-words.ts`, `import type { ${type} } from './${kind}-words.ts';`] as const;
    }),
    ...tags.map((tag) => [`${tag}.ts`, `import * as ${tag} from './${tag}.ts';`] as const),
  ];
  const imports = lines.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `// Written by \`npm run build\`: a file in this folder is all that a language needs.
${imports.join('\n')}

/** By which the engine tells what a decision rests on, by language. */
${all('allExplanationWords', 'ExplanationWords', 'explanationWords', tags)}
/** By which the engine tells what a change of the policy does, by language. */
${all('allComparisonWords', 'ComparisonWords', 'comparisonWords', tags)}
/** How forms name their fields, by language; what French and English ones say is in the script. */
${all(
  'allFormWords',
  'FormWords',
  'formWords',
  tags.filter((tag) => !formsInScript.includes(tag)),
)}`;
}
