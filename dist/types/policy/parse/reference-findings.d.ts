import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
/**
 * Where a document of the right shape names what does not exist, or uses it as what it is not:
 * names, ids, sentences, languages, insertions in texts, names used twice.
 */
export declare function referenceFindings(policy: PolicyDocument): {
    findings: Finding[];
    /** The names that values, classes, dates, facts and (as `verdict`) all rules rest on. */
    uses: ReadonlyMap<string, ReadonlySet<string>>;
};
