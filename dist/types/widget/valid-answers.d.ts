import type { Answers, Policy } from '../policy/types.ts';
/** Those of the answers that a policy has a fact for, and that the fact can have. */
export declare function validAnswers({ facts, timeZone }: Policy, answers: Answers): Answers;
