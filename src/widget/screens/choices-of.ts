import type { Fact, Text } from '../../policy/schema.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answer } from '../../policy/types.ts';
import type { Messages } from '../messages/messages.ts';

export interface Choice {
  /** Unique within the question. */
  key: string;
  label: string;
  hint: string;
  /** Takes back every other choice. */
  alone: boolean;
  /** `undefined`: the answer is what is typed below the choice. */
  answer: Answer | undefined;
}

/** The key of the choice that opens an entry. No option of a policy can have it. */
export const entry = '+';

/** The choices that a question offers; none where it is only typed. */
export function choicesOf(fact: Fact, lang: string, messages: Messages): Choice[] {
  const choices: Choice[] = [];
  const add = (
    key: string,
    answer: Answer | undefined,
    label: Text | undefined,
    fallback = '',
    hint?: Text,
    alone = false,
  ) =>
    choices.push({
      key,
      answer,
      label: textIn(label, lang) || fallback,
      hint: textIn(hint, lang),
      alone,
    });
  const { type, options, yes, no, none, unknown } = fact;
  for (const option of options ?? []) {
    add(option.id, option.id, option.label, option.id, option.hint, option.alone);
  }
  if (type === 'boolean') {
    add('1', true, yes, messages.yes);
    add('0', false, no, messages.no);
  } else if (!options && (none || unknown)) {
    const isMoment = type === 'instant' || type === 'date';
    add(entry, undefined, yes, none && isMoment ? messages.yesOn : messages.known);
  }
  if (none) add('-', null, none.label, '', none.hint, true);
  // An "I do not know" that an option already says is not offered twice.
  const said = options?.find(({ alone, id }) => alone && String(unknown?.reads) === id);
  if (unknown && !said) add('?', 'unknown', unknown.label, '', unknown.hint, true);
  return choices;
}
