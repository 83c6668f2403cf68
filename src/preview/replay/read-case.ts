import type { Answer, Customer, Policy } from '../../policy/index.ts';
import type { Columns } from './columns.ts';
import type { PastCase, RowProblem } from './past-case.ts';
import { cellReader } from './read-cell.ts';
import { readDate } from './read-date.ts';

/** So many different texts of a column are remembered with what they mean. */
const remembered = 10_000;

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'string' && !value.trim());

/**
 * Reads past cases as customers of a policy. An empty cell is a question that nobody has answered.
 *
 * @returns for each row the customer, or what is wrong with it
 */
export function caseReader(
  { facts }: Policy,
  { facts: mapping, moment, dates }: Columns,
): (row: PastCase) => Customer | RowProblem {
  const always: Record<string, Answer> = {};
  const readers = Object.entries(mapping).flatMap(([id, source]) => {
    const fact = facts[id];
    if (!fact) return [];
    if ('always' in source) {
      always[id] = source.always;
      return [];
    }
    const { column } = source;
    const read = cellReader(fact, dates);
    const known = new Map<string, Answer | undefined>();
    const remember = (value: unknown) => {
      if (typeof value !== 'string') return read(value);
      if (known.has(value)) return known.get(value);
      const answer = read(value);
      if (known.size < remembered) known.set(value, answer);
      return answer;
    };
    return [{ id, column, read: remember }];
  });
  return ({ values }) => {
    let now: string | null = null;
    if ('at' in moment) now = moment.at;
    else {
      const { column } = moment;
      const value = values[column];
      if (isEmpty(value)) return { kind: 'no-moment', column };
      now = readDate(`${value}`.trim(), dates);
      if (now === null) return { kind: 'wrong-moment', column, value: `${value}` };
    }
    const answers = { ...always };
    for (const { id, column, read } of readers) {
      const value = values[column];
      if (isEmpty(value)) continue;
      const answer = read(value);
      if (answer === undefined) {
        const found = typeof value === 'string' ? value : JSON.stringify(value);
        return { kind: 'wrong-value', column, value: found };
      }
      answers[id] = answer;
    }
    return { now, answers };
  };
}
