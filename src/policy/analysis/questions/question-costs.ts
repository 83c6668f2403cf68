import { type Customers, impossible } from './customers-of.ts';
import type { Diagram } from './diagrams.ts';

/** Two customers who are answered the same in all but one fact and yet decided otherwise. */
const clash = 'clash';

/**
 * How many customers each question is asked, when it is asked only where its answer can still
 * change the decision.
 *
 * @param questions the variables that are asked for; the others are known from the start
 * @returns the share of all customers who are asked a question after those with these bits; both
 * count within `questions`
 */
export function questionCosts(
  { diagrams, decision, possible, shares }: Customers,
  questions: readonly number[],
): (asked: number, question: number) => number {
  const yes = diagrams.constant(true);
  const no = diagrams.constant(false);
  const or = diagrams.lift(
    (a, b) => a || b,
    (a, b) => {
      if (a === yes || b === yes) return yes;
      return a === no || a === b ? b : b === no ? a : undefined;
    },
  );
  const and = diagrams.lift(
    (a, b) => a && b,
    (a, b) => {
      if (a === no || b === no) return no;
      return a === yes || a === b ? b : b === yes ? a : undefined;
    },
  );
  const joined = diagrams.lift(
    (a, b) => {
      if (a === b || b === impossible) return a;
      return a === impossible ? b : clash;
    },
    (a, b) => (a === b ? a : undefined),
  );
  const clashes = diagrams.lift((value) => value === clash);
  const measure = diagrams.measure(shares);
  const customers = measure(possible);
  const some = questions.map((variable) => diagrams.joining(variable, or));

  /** For whom an answer to the question can matter once all but some others are known. */
  const matters = questions.map((variable) => {
    const alone = clashes(diagrams.joining(variable, joined)(decision));
    const memo = new Map<number, Diagram>([[0, alone]]);
    const visit = (open: number): Diagram => {
      const known = memo.get(open);
      if (known !== undefined) return known;
      const index = 31 - Math.clz32(open);
      const made = some[index]?.(visit(open - 2 ** index)) ?? no;
      memo.set(open, made);
      return made;
    };
    return visit;
  });
  const all = 2 ** questions.length - 1;
  return (asked, question) => {
    const open = all - asked - 2 ** question;
    const whom = matters[question]?.(open) ?? no;
    return customers && measure(and(whom, possible)) / customers;
  };
}
