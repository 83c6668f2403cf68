import './language/core.ts';
import type { Condition } from './schema.ts';
import type { Answers, Policy } from './types.ts';
/** Whether a condition surely holds for these answers; `false` while answers leave it open. */
export declare function holdsFor(policy: Policy, answers: Answers, condition: Condition, now: string | Date): boolean;
