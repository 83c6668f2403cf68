import type { Policy } from '../../types.ts';
import { type Diagram, type Diagrams } from './diagrams.ts';
import type { Representative } from './representatives-of.ts';
/**
 * What a policy decides, as a function of the representatives of each fact.
 *
 * @param representatives the variables, in this order
 * @param now milliseconds since 1970 UTC
 * @returns `decision` comes to the four fields as one text, `possible` to whether such a customer can be
 * @throws Exhausted when that takes more work than the diagrams allow
 */
export declare function decisionDiagram(policy: Policy, representatives: ReadonlyMap<string, readonly Representative[]>, now: number, diagrams: Diagrams): {
    decision: Diagram;
    possible: Diagram;
};
