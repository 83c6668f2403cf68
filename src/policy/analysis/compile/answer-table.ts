import { readNow } from '../../read-now.ts';
import type { Fact } from '../../schema.ts';
import type { Answers, Policy } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import {
  type AnswerReader,
  absent,
  answerReader,
  type Reading,
  type Slots,
} from './answer-reader.ts';
import { instantReader } from './instant-reader.ts';
import type { ZoneOffsets } from './zone-offsets.ts';

/** The answers of one customer at a time, as numbers in places that never change. */
export interface AnswerTable extends Slots, Pick<AnswerReader, 'codeOf' | 'readOtherwise'> {
  readonly facts: readonly Fact[];
  /** By fact id. */
  readonly places: ReadonlyMap<string, number>;
  /**
   * Reads all answers of a customer, those of the one before being gone.
   *
   * @throws RangeError when `now` is no instant
   */
  read: (customer: Customer) => Reading;
  /** Puts back what was read of a customer before, as copies of the slots. */
  restore: (slots: Slots) => void;
  /** Whether one of their answers lies after the moment, though its fact may not; told once. */
  isAhead: () => boolean;
}

/** The keys of so many answers are remembered from one customer to the next. */
const mostKeys = 1000;

/** An instant beyond which a moment is looked at more closely. */
const late = Date.UTC(2999, 0);

/** A table for the customers of a policy. */
export function answerTable(policy: Policy, offsets: ZoneOffsets): AnswerTable {
  const { timeZone } = policy;
  const ids = Object.keys(policy.facts);
  const count = ids.length;
  const places = new Map(ids.map((id, place) => [id, place]));
  const codes = new Int32Array(count);
  const ends = new Float64Array(2 * count + 2);
  const slots: Slots = {
    codes,
    ends,
    bits: new Int32Array(count),
    lists: Array.from({ length: count }, () => null),
  };
  const readInstant = instantReader(timeZone, offsets);
  const { read, readOtherwise, codeOf, wasAhead } = answerReader(policy, slots, readInstant);

  // The fact of each key of the customer before: most customers have the same, in the same order.
  const lastKeys: string[] = [];
  const lastPlaces: (number | undefined)[] = [];

  const placeOf = (key: string, index: number): number | undefined => {
    if (lastKeys[index] === key) return lastPlaces[index];
    const place = places.get(key);
    if (index < mostKeys) {
      lastKeys[index] = key;
      lastPlaces[index] = place;
    }
    return place;
  };

  const readAll = (answers: Answers): Reading => {
    // Arrays so short are filled faster by hand.
    for (let place = 0; place < count; place++) codes[place] = absent;
    for (let end = 2; end < ends.length; end++) ends[end] = Number.NaN;
    wasAhead();
    const prototype = Object.getPrototypeOf(answers);
    if (prototype !== Object.prototype && prototype !== null) return 'unusual';
    let index = 0;
    // Far faster than looking for the answer to each fact: such loops know where a value lies.
    for (const key in answers) {
      const place = placeOf(key, index++);
      const answer = answers[key];
      if (place === undefined || answer === undefined) continue;
      const reading = read(place, answer);
      if (reading !== 'read') return reading;
    }
    return 'read';
  };

  let lastNow: string | undefined;

  const readMomentOf = (now: string) => {
    lastNow = undefined;
    const quick = typeof now === 'string' && readInstant(now, ends, 1);
    const moment = quick && (ends[1] as number) < late ? (ends[1] as number) : undefined;
    ends[1] = moment ?? readNow(now, timeZone);
    // Other than a Date, a text stays what it is.
    if (typeof now === 'string') lastNow = now;
  };

  return {
    ...slots,
    facts: Object.values(policy.facts),
    places,
    codeOf,
    readOtherwise,
    read: ({ now, answers }) => {
      if (lastNow === undefined || now !== lastNow) readMomentOf(now);
      return readAll(answers);
    },
    restore: (kept) => {
      // The moment is now that of another customer.
      lastNow = undefined;
      for (let end = 1; end < ends.length; end++) ends[end] = kept.ends[end] as number;
      for (let place = 0; place < count; place++) {
        codes[place] = kept.codes[place] as number;
        slots.bits[place] = kept.bits[place] as number;
        slots.lists[place] = kept.lists[place] ?? null;
      }
    },
    isAhead: wasAhead,
  };
}
