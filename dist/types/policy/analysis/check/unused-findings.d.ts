import { type Examination } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
/** Parts that nothing uses, and what can never be shown. */
export declare function unusedFindings(examination: Examination): PolicyFinding[];
