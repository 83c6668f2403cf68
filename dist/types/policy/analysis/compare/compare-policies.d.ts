import '../../language/more.ts';
import '../compile/narrow.ts';
import type { Policy } from '../../types.ts';
import type { PolicyComparison } from './policy-comparison.ts';
/**
 * Compares what two policies decide of all customers.
 *
 * Every customer whom they treat differently is in one of the regions, and each region holds real
 * ones, one of whom `decide` has confirmed. A region of the dates or steps may hold customers, too,
 * for whom they happen to be the same. Words alone make no region: they are told as texts.
 *
 * @param lang of the words of the regions; default: the binding language of the second policy
 * @param budget how many suppositions about customers to try at most; past it a warning says that
 * groups may have been missed, or told less exactly
 */
export declare function comparePolicies(before: Policy, after: Policy, { lang, budget, }?: {
    lang?: string;
    budget?: number;
}): PolicyComparison;
