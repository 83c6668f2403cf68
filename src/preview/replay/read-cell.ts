import type { Answer, Fact, Text } from '../../policy/index.ts';
import { type DateOrder, plainName } from './columns.ts';
import { readDate } from './read-date.ts';
import { words } from './words.ts';

/** Reads what a file says of one fact: `undefined` is a value that the fact cannot have. */
export type CellReader = (value: unknown) => Answer | undefined;

const truths = new Map<string, boolean>(
  Object.entries({ true: true, oui: true, yes: true, vrai: true, 1: true, x: true }).concat(
    Object.entries({ false: false, non: false, no: false, faux: false, 0: false }),
  ),
);

const textsOf = (...texts: (Text | undefined)[]) =>
  texts.flatMap((text) => Object.values(text ?? {})).map(plainName);

const neverWords = Object.values(words).flatMap(({ never }) => never);

/** What separates several values in one cell. */
const separator = /\s*[|;,]\s*/;

/**
 * A reader for the column of a fact. It takes what the engine takes, dates as spreadsheets write
 * them, yes and no in words, options by id or by what they are called in any language, and several
 * of them separated by `|`, `;` or a comma.
 */
export function cellReader(fact: Fact, order: DateOrder): CellReader {
  const { type, options = [], none, unknown, yes, no } = fact;
  const named = new Map<string, Answer>();
  const name = (answer: Answer, texts: readonly string[]) => {
    for (const text of texts) if (text && !named.has(text)) named.set(text, answer);
  };
  for (const { id } of options) name(id, [plainName(id)]);
  for (const { id, label } of options) name(id, textsOf(label));
  if (type === 'boolean') {
    name(true, textsOf(yes));
    name(false, textsOf(no));
    for (const [text, answer] of truths) name(answer, [text]);
  }
  if (none) name(null, [...neverWords, ...textsOf(none.label)]);
  if (unknown) name('unknown', ['unknown', ...textsOf(unknown.label)]);

  const readText = (text: string): Answer | undefined => {
    const found = named.get(plainName(text));
    if (found !== undefined) return found;
    if (type === 'text') return text;
    if (type === 'instant' || type === 'date') return readDate(text, order) ?? undefined;
    if (type === 'number') {
      const number = Number(text.replace(/\s/g, '').replace(',', '.'));
      return Number.isFinite(number) ? number : undefined;
    }
    return undefined;
  };
  const readOne = (value: unknown): Answer | undefined => {
    if (value === null) return none ? null : undefined;
    if (typeof value === 'boolean') return type === 'boolean' ? value : undefined;
    if (typeof value === 'number') return type === 'number' ? value : readText(`${value}`);
    return typeof value === 'string' ? readText(value.trim()) : undefined;
  };
  if (type !== 'choices') return readOne;
  return (value) => {
    if (value === null && none) return null;
    const whole = typeof value === 'string' ? named.get(plainName(value)) : undefined;
    const parts = Array.isArray(value) ? value : `${value}`.trim().split(separator);
    const read = whole === undefined ? parts.map(readOne) : [whole];
    return read.every((one) => typeof one === 'string') ? (read as string[]) : undefined;
  };
}
