import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/** The sentences that nothing cites and that are not said to be no rules; and those that are both. */
export declare function sentenceFindings({ source, ...rest }: Policy): PolicyFinding[];
