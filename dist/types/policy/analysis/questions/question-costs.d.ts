import { type Customers } from './customers-of.ts';
/**
 * How many customers each question is asked, when it is asked only where its answer can still
 * change the decision.
 *
 * @param questions the variables that are asked for; the others are known from the start
 * @returns the share of all customers who are asked a question after those with these bits; both
 * count within `questions`
 */
export declare function questionCosts({ diagrams, decision, possible, shares }: Customers, questions: readonly number[]): (asked: number, question: number) => number;
