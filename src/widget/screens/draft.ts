import type { Answer } from '../../policy/types.ts';

/** What stands in the controls of a question, before it is an answer. */
export interface Draft {
  /** Keys of the choices that are picked. */
  picked: readonly string[];
  /** A number or text as typed. */
  text: string;
  day: string;
  month: string;
  year: string;
  time: string;
  timeUnknown: boolean;
}

/** A control of a question: its first choice, or the entry of one part. */
export type Control = 'choice' | 'text' | 'day' | 'month' | 'year' | 'time';

/** A draft read: the answer, or what is wrong with it and where. */
export type Reading = { answer: Answer } | { error: string; control: Control };
