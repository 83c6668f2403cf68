import type { State } from '../../state.ts';
import type { Policy } from '../../types.ts';
import { type Both, type Side } from './both.ts';
/** What one of the two policies says of a customer. */
export interface Judged {
    /** `null` where none decides, or the answers are impossible. */
    rule: string | null;
    /** Verdict, status, best case and certainty; '' where nothing says which. */
    fields: readonly string[];
    /** Ids of the problems that only one of the policies looks for. */
    problems: readonly string[];
}
/** What a policy says of answers that cannot be true. */
export declare function problemOutcome(policy: Policy, problems: readonly string[]): Judged;
/** What one of the policies says of the customers in a state. */
export declare function judgedIn(both: Both, state: State, side: Side): Judged;
