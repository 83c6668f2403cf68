import { fillIn } from './fill-in.ts';
import type { Text } from './schema.ts';
import { textIn } from './text-in.ts';
import type { Answers, Decision, Policy } from './types.ts';

/** Says texts of a policy in a language, with what `{name}` inserts into them in words. */
export const sayOf =
  (policy: Policy, lang: string, answers: Answers = {}, dates: Decision['dates'] = {}) =>
  (text: Text | undefined): string =>
    fillIn(policy, textIn(text, lang), { answers, dates }, lang).text;
