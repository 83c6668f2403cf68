// As the widget does for a policy of a merchant's own.
import '../../../src/policy/language/more.ts';
import { screenMessages as fr } from '../../../src/languages/fr.ts';
import { decide } from '../../../src/policy/decide.ts';
import shipped from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import type { Answers, Policy } from '../../../src/policy/types.ts';
import type { Shown } from '../../../src/widget/afterwards/outline.ts';
import { english } from '../english.ts';

/** What the widget shows of a story of the shipped policy. */
export function shown(id: string, { lang = 'fr', answers: more = {}, now: at = '' } = {}): Shown {
  const policy = shipped as unknown as Policy;
  const story = shipped.scenarios.find((one) => one.id === id);
  const answers = { ...story?.answers, ...more } as unknown as Answers;
  const now = at || (story?.now as string);
  const decision = decide(policy, answers, { now, lang });
  return {
    policy,
    lang,
    messages: lang === 'en' ? english : fr,
    answers,
    decision,
    now: () => now,
  };
}
