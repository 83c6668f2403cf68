import { type Examination } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
/** The cases of classes that no customer is in, whatever the reading of the policy. */
export declare function caseFindings(examination: Examination): PolicyFinding[];
