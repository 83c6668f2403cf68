import '../../language/more.ts';
import '../compile/narrow.ts';
import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/**
 * Looks for what is wrong with a policy that is valid as a document: customers without a decision,
 * rules and cases without customers, rules whose order matters, parts that nothing uses, sentences
 * that nothing cites or that say otherwise than the settings, missing translations, insertions that
 * nothing fills in, scenarios that fail.
 *
 * All customers are looked at, not samples of them, unless the policy is so complex that the budget
 * ends first; a finding of its own then says so, and only what was found is told. Every customer
 * named as a witness has been decided by the policy to make sure.
 *
 * @param budget how many suppositions about customers to try at most
 * @returns the findings, errors first; none when all is well
 */
export declare function checkPolicy(policy: Policy, { budget }?: {
    budget?: number | undefined;
}): PolicyFinding[];
