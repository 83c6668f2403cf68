import { type Answers, type Policy } from '../../policy/index.ts';
/** Those of the answers that a policy asks for and that its fact can have. */
export declare function answersFor(policy: Policy, answers: Answers, now: number): Answers;
/** The customer's answers after one policy's view of them changed; what it does not ask for stays. */
export declare function mirrored(policy: Policy, before: Answers, seen: Answers): Answers;
/** Whether two sets of answers say the same. */
export declare function sameAnswers(one: Answers, other: Answers): boolean;
