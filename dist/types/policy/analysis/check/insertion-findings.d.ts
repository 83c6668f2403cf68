import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/** The texts with an insertion that nothing fills in. */
export declare function insertionFindings(policy: Policy): PolicyFinding[];
