import type { DateOrder } from './columns.ts';
/**
 * A date or instant of a file, as the engine reads it.
 *
 * @returns ISO 8601 text, without an offset where the file gives none; `null` when it is none
 */
export declare function readDate(text: string, order: DateOrder): string | null;
