import type { Saying } from './literal.ts';
import { type Teller } from './teller.ts';
/** What is said, and what it is said about: what has the same subject is told together. */
export interface Told {
    subject: string;
    /** Puts several limits about the same subject in one line. */
    line(limits: string): string;
    limit: string;
    /** Lower limits come first. */
    lower: boolean;
}
/** What is true of a group, in words. */
export declare function tellLiteral(teller: Teller, saying: Saying): Told;
/** Lines for all that is said of a group: what is about the same subject stands in one. */
export declare function tellTerm(tellers: {
    readonly before: Teller;
    readonly after: Teller;
}, term: readonly {
    side: 'before' | 'after';
    saying: Saying;
}[]): string[];
