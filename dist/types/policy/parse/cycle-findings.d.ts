import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
/** Where values, classes, dates and rules rest on themselves. */
export declare function cycleFindings(policy: PolicyDocument): Finding[];
