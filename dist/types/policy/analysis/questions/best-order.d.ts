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
/**
 * The order with the least expected cost. What a question costs depends only on which ones come
 * before it, not on their order, so of the beginnings with the same questions the best will do.
 *
 * @returns exact for ten questions or fewer; `null` where no order keeps together what is to be
 */
export declare function bestOrder({ count, cost, before, together }: Questions): Order | null;
