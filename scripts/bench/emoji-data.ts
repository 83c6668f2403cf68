import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where emoji of a kind begin in Unicode, and how many follow each other. */
const runs = [
  { group: 0, from: 0x1f600, count: 64 },
  { group: 3, from: 0x1f400, count: 62 },
  { group: 4, from: 0x1f345, count: 55 },
];

/**
 * What the emoji picker reads: the French file of the package that its documentation names, where
 * that is installed; otherwise 181 emoji in the same format, which is gentler on the picker.
 */
export async function emojiData(): Promise<string> {
  try {
    return await readFile(
      require.resolve('emoji-picker-element-data/fr/emojibase/data.json'),
      'utf8',
    );
  } catch {
    const emoji = runs.flatMap(({ group, from, count }) =>
      Array.from({ length: count }, (_, index) => ({
        emoji: String.fromCodePoint(from + index),
        annotation: `emoji ${group} ${index}`,
        tags: [`groupe ${group}`],
        shortcodes: [`e${group}_${index}`],
        group,
        order: group * 100 + index,
        version: 1,
      })),
    );
    return JSON.stringify(emoji);
  }
}
