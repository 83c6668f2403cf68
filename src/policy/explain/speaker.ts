import type { ExplanationWords } from '../../languages/explanation-words.ts';
import { fillIn } from '../fill-in.ts';
import type { Text } from '../schema.ts';
import type { State } from '../state.ts';
import { textIn } from '../text-in.ts';
import type { Answers } from '../types.ts';
import { wordsIn } from '../words/words-in.ts';

/** What it takes to tell a customer something. */
export interface Speaker {
  state: State;
  answers: Answers;
  lang: string;
  words: ExplanationWords;
  /** A text of the policy, with what it inserts. */
  say(text: Text | undefined): string;
}

/** @param dates ISO instants and days that texts may insert, by the id of the date */
export function speakerOf(
  state: State,
  answers: Answers,
  dates: { readonly [id: string]: string | null },
  lang: string,
): Speaker {
  const { policy } = state;
  return {
    state,
    answers,
    lang,
    words: wordsIn(lang, ...policy.languages),
    say: (text) => fillIn(policy, textIn(text, lang), { answers, dates }, lang).text,
  };
}
