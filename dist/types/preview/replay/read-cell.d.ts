import type { Answer, Fact } from '../../policy/index.ts';
import { type DateOrder } from './columns.ts';
/** Reads what a file says of one fact: `undefined` is a value that the fact cannot have. */
export type CellReader = (value: unknown) => Answer | undefined;
/**
 * A reader for the column of a fact. It takes what the engine takes, dates as spreadsheets write
 * them, yes and no in words, options by id or by what they are called in any language, and several
 * of them separated by `|`, `;` or a comma.
 */
export declare function cellReader(fact: Fact, order: DateOrder): CellReader;
