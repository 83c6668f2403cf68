import { languageOf } from '../language-of.ts';
import { log } from '../log.ts';
import type { EligibilityCheckElement } from '../public-types.ts';
import { speaks } from '../speaks.ts';
import { missingTexts } from './missing-texts.ts';

/** Says on the console which texts the policy in force does not have in the page's language. */
export function tellMissingTexts(host: HTMLElement, signal: AbortSignal): void {
  let told = '';
  const tell = () => {
    const { policy } = host as EligibilityCheckElement;
    const lang = languageOf(host);
    if (!policy || !lang) return;
    const [binding = ''] = policy.languages;
    const [first, ...more] = speaks(policy, lang) ? missingTexts(policy, lang) : ['(everywhere)'];
    const text =
      first &&
      `The policy has no text in "${lang}" at ${[first, ...more].join(', ')}: the one in "${binding}" is shown.`;
    if (text && text !== told) log('warn', text);
    told = text ?? '';
  };
  host.addEventListener('eligibility-decision', tell, { signal });
  tell();
}
