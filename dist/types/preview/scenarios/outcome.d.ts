import type { Decision, PolicyDocument } from '../../policy/index.ts';
export type Scenario = PolicyDocument['scenarios'][number];
/** What a scenario may expect of a decision: ids, and dates by id. */
export type Expected = Scenario['expected'];
/** A decision as a scenario would expect it. */
export declare function outcomeOf(decision: Decision): Required<Expected>;
