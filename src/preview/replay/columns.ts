import type { Answer, PolicyDocument } from '../../policy/index.ts';
import { words } from './words.ts';

/** How dates are written that do not begin with the year. */
export type DateOrder = 'day-first' | 'month-first';

/** Where a replay finds what it needs of each past case. */
export interface Columns {
  /** For each fact a column, or one answer for all cases; absent: nobody has answered it. */
  facts: { readonly [fact: string]: { column: string } | { always: Answer } };
  /** The column with the moment at which a case is decided, or one moment for all of them. */
  moment: { column: string } | { at: string };
  /** A column that names the case, for the table of results. */
  name?: string | undefined;
  dates: DateOrder;
}

/** What a name comes to without accents, case and whatever is no letter or digit. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const allNames = (key: 'momentNames' | 'nameNames') =>
  Object.values(words).flatMap((entries) => entries[key].map(plainName));

/**
 * The columns of a file that go by the ids or the names of facts.
 *
 * @param fallback the moment of all cases where no column says when, in the policy's time zone
 */
export function guessColumns(
  { facts }: PolicyDocument,
  headers: readonly string[],
  fallback: string,
): Columns {
  const byName = new Map(headers.map((header) => [plainName(header), header]));
  const found: Record<string, { column: string }> = {};
  for (const [id, { question }] of Object.entries(facts)) {
    const texts = [question?.whenAnswered, question?.text].flatMap((text) =>
      Object.values(text ?? {}),
    );
    for (const name of [id, ...texts]) {
      const header = byName.get(plainName(name));
      if (header !== undefined) found[id] ??= { column: header };
    }
  }
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const free = headers.filter((header) => !taken.has(header));
  const pick = (names: readonly string[]) =>
    free.find((header) => names.includes(plainName(header)));
  const moment = pick(allNames('momentNames'));
  return {
    facts: found,
    moment: moment === undefined ? { at: fallback } : { column: moment },
    name: pick(allNames('nameNames')),
    dates: 'day-first',
  };
}
