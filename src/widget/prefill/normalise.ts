import { lead } from './form-words.ts';

/**
 * What remains of a clean label for comparing it: letters and digits in lower case, without accents and
 * without a leading "votre" or "your". A `*` that is no mark remains, so that it equals nothing.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(lead, '')
    .replace(/[^\p{L}\p{N}*]/gu, '');
}
