import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/** The scenarios that the policy decides otherwise than they expect. */
export declare function scenarioFindings(policy: Policy): PolicyFinding[];
