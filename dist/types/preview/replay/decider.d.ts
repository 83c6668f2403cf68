import { type Customer, type Policy } from '../../policy/index.ts';
import { type Result } from './replay-report.ts';
/** What a policy says of a past case: its result, and everything that the rules say of it as text. */
export interface Said {
    result: Result;
    fields: string;
}
/** Decides many customers by one policy: verdict, status, best case and certainty, without dates. */
export declare function decider(policy: Policy): (customer: Customer) => Said;
