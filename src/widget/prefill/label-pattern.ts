import { type Labels, labels } from './labels.ts';

/** The alternatives of every language, to be put into a larger pattern. */
export function labelPattern(key: keyof Labels): string {
  return `(?:${labels.map((language) => language[key]).join('|')})`;
}
