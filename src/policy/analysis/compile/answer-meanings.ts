import { readAnswer } from '../../read-answer.ts';
import type { Fact } from '../../schema.ts';
import { anyMoment } from '../../start-state.ts';
import type { Known, Quantity } from '../../state.ts';
import type { Policy } from '../../types.ts';

/** What answers mean that mean the same at any moment; for each fact, in the order of the policy. */
export interface AnswerMeanings {
  /** The codes of the values of a one-of or yes-or-no fact. */
  valueCodes: readonly ReadonlyMap<unknown, number>[];
  /** The codes of plain answers; of "unknown", too, where it reads as a value. */
  answerCodes: readonly ReadonlyMap<unknown, number>[];
  /** The place of each option. */
  optionBits: readonly ReadonlyMap<unknown, number>[];
  /** What `null` and "unknown" mean; `undefined` where that has to be looked up. */
  nulls: readonly (Known | undefined)[];
  unknowns: readonly (Known | undefined)[];
}

export function isQuantity(known: Known | undefined): known is Quantity {
  return typeof known === 'object' && known !== null && !Array.isArray(known);
}

/** The codes of the values of a one-of or yes-or-no fact. */
function codesOf({ type, options = [] }: Fact): Map<unknown, number> {
  const values = type === 'boolean' ? [true, false] : options.map(({ id }) => id);
  if (type !== 'boolean' && type !== 'choice') return new Map();
  return new Map([...values, 'unknown'].map((value, index) => [value, index + 1]));
}

/**
 * The meaning that an answer has at any moment.
 *
 * @returns `undefined` where it is none, or depends on the moment other than by being it
 */
function lastingMeaning(fact: Fact, answer: unknown, timeZone: string): Known | undefined {
  const known = readAnswer(fact, answer, anyMoment, timeZone);
  if (!isQuantity(known)) return known;
  const lasts = (end: unknown) => typeof end === 'number' || end === anyMoment;
  return lasts(known.low) && lasts(known.high) ? known : undefined;
}

/** What answers to the facts of a policy always mean. */
export function answerMeanings({ facts: byId, timeZone }: Policy): AnswerMeanings {
  const facts = Object.values(byId);
  const valueCodes = facts.map(codesOf);
  const optionBits = facts.map(
    ({ options = [] }) => new Map<unknown, number>(options.map(({ id }, bit) => [id, bit])),
  );
  const nulls = facts.map((fact) => lastingMeaning(fact, null, timeZone));
  const unknowns = facts.map((fact) => fact.unknown && lastingMeaning(fact, 'unknown', timeZone));
  const answerCodes = facts.map(({ unknown }, place) => {
    const known = new Map(valueCodes[place]);
    const meaning = unknown && known.get(unknowns[place]);
    const isOption = optionBits[place]?.has('unknown');
    if (meaning !== undefined) known.set('unknown', meaning);
    else if (unknown || !isOption) known.delete('unknown');
    return known;
  });
  return { valueCodes, answerCodes, optionBits, nulls, unknowns };
}
