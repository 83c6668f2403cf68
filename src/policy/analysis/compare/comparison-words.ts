import { allComparisonWords } from '../../../languages/all-languages.ts';
import type { ComparisonWords } from '../../../languages/comparison-words.ts';
import { comparisonWords as en } from '../../../languages/en.ts';

/** The words of a comparison in the first language that has them, else in English. */
export function comparisonWords(...tags: readonly (string | undefined)[]): ComparisonWords {
  for (const tag of tags) {
    const found = allComparisonWords[tag?.split('-')[0] ?? ''];
    if (found) return found;
  }
  return en;
}
