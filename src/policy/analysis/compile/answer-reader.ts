import { readAnswer } from '../../read-answer.ts';
import type { Fact } from '../../schema.ts';
import { anyMoment } from '../../start-state.ts';
import type { Known } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { answerMeanings, isQuantity } from './answer-meanings.ts';
import type { InstantReader } from './instant-reader.ts';

/** No answer. */
export const absent = -1;

/** "It did not happen." */
export const none = 0;

/** As many options as a number has bits for. */
export const mostBits = 31;

/** What the answers of a customer are good for. */
export type Reading =
  /** The table holds all of them. */
  | 'read'
  /** One is none that its fact can have. */
  | 'unreadable'
  /** They must be looked at one by one: of an unusual form, or too large to calculate with. */
  | 'unusual';

/** Whole numbers up to here, and broken ones up to there, are compared as exactly as by `decide`. */
const largest = 2 ** 45;
const largestBroken = 2 ** 30;

/** No answer but "unknown" is taken to leave more than this open. */
const longestDay = 25 * 36e5 - 1000;

/** How the answers to a fact are read, as a number: it is switched on for each of them. */
const forms = {
  instant: 0,
  date: 1,
  choice: 2,
  choices: 3,
  boolean: 4,
  number: 5,
  text: 6,
} as const;

/** The numbers that the answers of a customer are. */
export interface Slots {
  /** For each fact {@link absent}, {@link none} or more; what a one-of answer is. */
  readonly codes: Int32Array;
  /** 0, now, then the earliest and latest of each fact: milliseconds since 1970 UTC, or numbers. */
  readonly ends: Float64Array;
  /** For each any-of fact a bit for each option, */
  readonly bits: Int32Array;
  /** or the options themselves, where they are more than there are bits. */
  readonly lists: (ReadonlySet<unknown> | null)[];
}

/** Reads answers into slots, one at a time. */
export interface AnswerReader {
  /** @param place the number of the fact in its policy */
  read: (place: number, answer: unknown) => Reading;
  /** Reads a fact that does not apply as its policy says; whether it says so. */
  readOtherwise: (place: number) => boolean;
  /** The code of an answer to a one-of or yes-or-no fact. */
  codeOf: (place: number, answer: unknown) => number | undefined;
  /** Forgets whether an answer lies after the moment, though its fact may not; tells it. */
  wasAhead: () => boolean;
}

/** @param slots where to put what is read; the moment, at 1, must be there before */
export function answerReader(
  policy: Policy,
  { codes, ends, bits, lists }: Slots,
  readInstant: InstantReader,
): AnswerReader {
  const { timeZone } = policy;
  const facts = Object.values(policy.facts);
  const { valueCodes, answerCodes, optionBits, nulls, unknowns } = answerMeanings(policy);
  const formOf = Uint8Array.from(facts, ({ type }) => forms[type]);
  const notAfter = facts.map((fact) => fact.notAfter === 'now');
  let ahead = false;

  const between = (place: number, low: number, high: number): Reading => {
    codes[place] = 1;
    ends[2 * place + 2] = low;
    ends[2 * place + 3] = high;
    return 'read';
  };

  const putList = (place: number, answer: readonly unknown[]): Reading => {
    const known = optionBits[place] as ReadonlyMap<unknown, number>;
    let set = 0;
    for (let at = 0; at < answer.length; at++) {
      const bit = known.get(answer[at]);
      if (bit === undefined) return 'unreadable';
      set |= 1 << bit;
    }
    codes[place] = 1;
    bits[place] = set;
    lists[place] = known.size > mostBits ? new Set(answer) : null;
    return 'read';
  };

  /** Puts a meaning into the table. */
  const put = (place: number, known: Known | undefined): Reading => {
    if (known === undefined) return 'unreadable';
    if (known === null) {
      codes[place] = none;
      return 'read';
    }
    if (Array.isArray(known)) return putList(place, known);
    if (isQuantity(known)) {
      const low = known.low === anyMoment ? ends[1] : known.low;
      const high = known.high === anyMoment ? ends[1] : known.high;
      return typeof low === 'number' && typeof high === 'number'
        ? between(place, low, high)
        : 'unusual';
    }
    codes[place] = valueCodes[place]?.get(known) ?? 1;
    bits[place] = 0;
    lists[place] = null;
    return 'read';
  };

  /** Reads an answer as `decide` does. */
  const readCarefully = (place: number, answer: unknown): Reading => {
    const lasting =
      answer === null ? nulls[place] : answer === 'unknown' ? unknowns[place] : undefined;
    if (lasting !== undefined) return put(place, lasting);
    const fact = facts[place] as Fact;
    const known = readAnswer(fact, answer, ends[1] as number, timeZone);
    if (isQuantity(known) && (fact.type === 'instant' || fact.type === 'date')) return 'unusual';
    return put(place, known);
  };

  const putInstant = (place: number, text: string): Reading => {
    const at = 2 * place + 2;
    if (text.length < 10 || !readInstant(text, ends, at)) return readCarefully(place, text);
    codes[place] = 1;
    const earliest = ends[at] as number;
    const latest = ends[at + 1] as number;
    const now = ends[1] as number;
    if (notAfter[place]) {
      if (earliest > now) ahead = true;
      else if (latest > now) ends[at + 1] = now;
    }
    return latest - earliest > longestDay ? 'unusual' : 'read';
  };

  const putNumber = (place: number, number: number): Reading => {
    const { min = -Infinity, max = Infinity } = facts[place] as Fact;
    if (!(number >= min && number <= max)) return 'unreadable';
    if (Math.abs(number) > (Number.isInteger(number) ? largest : largestBroken)) return 'unusual';
    return between(place, number, number);
  };

  const read = (place: number, answer: unknown): Reading => {
    switch (formOf[place]) {
      case forms.instant:
        if (typeof answer === 'string') return putInstant(place, answer);
        break;
      case forms.boolean:
        if (typeof answer !== 'boolean') break;
        codes[place] = answer ? 1 : 2;
        return 'read';
      case forms.choice: {
        const code = (answerCodes[place] as ReadonlyMap<unknown, number>).get(answer);
        if (code === undefined) break;
        codes[place] = code;
        return 'read';
      }
      case forms.choices:
        if (Array.isArray(answer)) return putList(place, answer);
        break;
      case forms.text:
        if (typeof answer !== 'string' || answer === 'unknown') break;
        codes[place] = 1;
        return 'read';
      case forms.number:
        if (typeof answer === 'number') return putNumber(place, answer);
        break;
      case forms.date:
        if (typeof answer === 'string' && readInstant(answer, ends, 2 * place + 2)) {
          const earliest = ends[2 * place + 2] as number;
          if (notAfter[place] && earliest > (ends[1] as number)) ahead = true;
          return between(place, earliest, earliest);
        }
    }
    return readCarefully(place, answer);
  };

  return {
    read,
    readOtherwise: (place) => {
      const fact = { ...(facts[place] as Fact), none: { label: {} } };
      const known = readAnswer(fact, fact.otherwise ?? null, ends[1] as number, timeZone);
      return put(place, known) === 'read';
    },
    codeOf: (place, answer) => (answer === null ? none : valueCodes[place]?.get(answer)),
    wasAhead: () => {
      const before = ahead;
      ahead = false;
      return before;
    },
  };
}
