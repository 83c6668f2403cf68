import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
/**
 * Where values, classes, dates and rules rest on themselves.
 *
 * @param uses the names that each of them rests on; all rules together go by `verdict`
 */
export declare function cycleFindings(policy: PolicyDocument, uses: ReadonlyMap<string, ReadonlySet<string>>): Finding[];
