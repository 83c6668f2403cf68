/** What an order of questions is to be found for. */
export interface Questions {
  /** How many there are, at most 30; they go by number, as in the document. */
  count: number;
  /** The expected cost of asking one when these, as bits, have been dealt with. */
  cost(asked: number, question: number): number;
  /** As bits, those that come before each question. */
  before: readonly number[];
  /** Sets of questions, as bits, to ask one after another. */
  together: readonly number[];
}

/** An order, or the beginning of one. */
export interface Order {
  questions: readonly number[];
  cost: number;
}

/** So many beginnings of each length are gone on with: for ten questions, all. */
const width = 252;

const nearly = 1e-9;

const bit = (question: number) => 2 ** question;

/** The cheaper one; of equally dear ones the one that keeps to the document. */
function better(one: Order, other: Order): boolean {
  if (Math.abs(one.cost - other.cost) > nearly) return one.cost < other.cost;
  const at = one.questions.findIndex((question, index) => question !== other.questions[index]);
  return at >= 0 && (one.questions[at] as number) < (other.questions[at] as number);
}

/**
 * The order with the least expected cost. What a question costs depends only on which ones come
 * before it, not on their order, so of the beginnings with the same questions the best will do.
 *
 * @returns exact for ten questions or fewer; `null` where no order keeps together what is to be
 */
export function bestOrder({ count, cost, before, together }: Questions): Order | null {
  const all = bit(count) - 1;
  const numbers = Array.from({ length: count }, (_, index) => index);
  // No question becomes dearer the more is known, so this is the least that it can add.
  const least = numbers.map((question) => cost(all - bit(question), question));
  let beginnings = new Map<number, Order>([[0, { questions: [], cost: 0 }]]);
  for (const _ of numbers) {
    const longer = new Map<number, Order>();
    for (const [asked, { questions, cost: sum }] of beginnings) {
      const begun = together.find((set) => (asked & set) !== 0 && (asked & set) !== set) ?? all;
      for (const question of numbers) {
        const one = bit(question);
        if (asked & one || !(begun & one) || ((before[question] ?? 0) & ~asked) !== 0) continue;
        const next = { questions: [...questions, question], cost: sum + cost(asked, question) };
        const known = longer.get(asked | one);
        if (!known || better(next, known)) longer.set(asked | one, next);
      }
    }
    if (longer.size > width) {
      const hope = ([asked, order]: [number, Order]) =>
        least.reduce((sum, add, index) => (asked & bit(index) ? sum : sum + add), order.cost);
      const sorted = [...longer].map((one) => ({ one, least: hope(one) }));
      sorted.sort((a, b) => a.least - b.least);
      beginnings = new Map(sorted.slice(0, width).map(({ one }) => one));
    } else beginnings = longer;
  }
  return beginnings.get(all) ?? null;
}
