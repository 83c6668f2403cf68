import type { Fact, Text } from '../../policy/schema.ts';
import type { Answer } from '../../policy/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { Screen } from './screen.ts';

export interface Choice {
  /** Unique within the question. */
  key: string;
  /** `undefined`: the answer is what is typed below the choice. */
  answer: Answer | undefined;
  label: string;
  hint: string;
  /** Takes back every other choice. */
  alone: boolean | undefined;
}

/** The key of the choice that opens an entry. No option of a policy can have it. */
export const entry = '+';

/** Whether a fact is answered with a date. */
export const isMoment = ({ type }: Fact): boolean => type === 'instant' || type === 'date';

/** The choices that a question offers; none where it is only typed. */
export function choicesOf(fact: Fact, say: Screen['say'], messages: Messages): Choice[] {
  const choices: Choice[] = [];
  const add = (
    key: string,
    answer: Answer | undefined,
    label: Text | undefined,
    fallback?: string,
    hint?: Text,
    alone?: boolean,
  ) =>
    choices.push({
      key,
      answer,
      label: say(label) || fallback || key,
      hint: say(hint),
      alone,
    });
  const { type, options, yes, no, none, unknown } = fact;
  for (const { id, label, hint, alone } of options ?? []) add(id, id, label, id, hint, alone);
  if (type === 'boolean') {
    add('1', true, yes, messages.yes);
    add('0', false, no, messages.no);
  } else if (!options && (none || unknown)) {
    add(entry, undefined, yes, isMoment(fact) ? messages.yesOn : messages.yes);
  }
  if (none) add('-', null, none.label, '', none.hint, true);
  // An "I do not know" that an option already says is not offered twice.
  if (unknown && !options?.some(({ id, alone }) => alone && String(unknown.reads) === id)) {
    add('?', 'unknown', unknown.label, '', unknown.hint, true);
  }
  return choices;
}
