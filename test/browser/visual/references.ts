import { readFile, writeFile } from 'node:fs/promises';

const file = new URL('./references.json', import.meta.url);

/** The accepted pictures, as text by the name of their view; none before the first was accepted. */
export async function readReferences(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
}

export async function writeReferences(references: Record<string, string>): Promise<void> {
  await writeFile(file, `${JSON.stringify(references, null, 2)}\n`);
}
