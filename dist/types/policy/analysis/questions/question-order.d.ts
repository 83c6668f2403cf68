import '../../language/more.ts';
import './can-matter.ts';
import type { Policy } from '../../types.ts';
/**
 * The order of questions that asks a customer the fewest on average (or the least costly ones),
 * when only those are asked whose answer can still change the decision; questions of a topic one
 * after another where that costs less than 5 % more.
 *
 * All answers count as likely as the document says, else as each other.
 *
 * @returns fact ids; those left out come after them as in the document, and nothing at all is
 * returned for a policy that is too large to look through
 */
export declare function questionOrder(policy: Policy): string[];
