import { type Examination } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
/** The customers without a decision or with one that lacks a part, and the rules without customers. */
export declare function ruleFindings(examination: Examination): PolicyFinding[];
