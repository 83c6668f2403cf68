import { readdir } from 'node:fs/promises';

/** Holds a file for each language. */
export const languageFolder = new URL('../src/languages/', import.meta.url);

/** The languages whose forms the script understands by itself; their files have no `formWords`. */
export const formsInScript: readonly string[] = ['en', 'fr'];

/** The tags of all languages, by their files. */
export async function languages(): Promise<string[]> {
  const names = await readdir(languageFolder);
  return names.flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []).sort();
}
