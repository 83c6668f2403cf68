import { type Policy, textIn } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
import { impossible, open, type Result } from './replay-report.ts';
import { words } from './words.ts';

/** What a result is called, as short as the policies have it. */
export function resultName(
  result: Result,
  policies: readonly Policy[],
  lang: PageLanguage,
): string {
  if (result === open) return words[lang].open;
  if (result === impossible) return words[lang].impossible;
  for (const { verdicts } of policies) {
    const { label } = verdicts[result] ?? {};
    if (label) return textIn(label, lang);
  }
  return result;
}
