import type { Customer, Policy } from '../../policy/index.ts';
import type { Columns } from './columns.ts';
import type { PastCase, RowProblem } from './past-case.ts';
/**
 * Reads past cases as customers of a policy. An empty cell is a question that nobody has answered.
 *
 * @returns for each row the customer, or what is wrong with it
 */
export declare function caseReader({ facts }: Policy, { facts: mapping, moment, dates }: Columns): (row: PastCase) => Customer | RowProblem;
