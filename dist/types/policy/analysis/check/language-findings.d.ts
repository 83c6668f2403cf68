import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/** The texts that lack a language, or say nothing in it. */
export declare function languageFindings(policy: Policy): PolicyFinding[];
