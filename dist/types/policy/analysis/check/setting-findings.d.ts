import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
/**
 * The durations that a sentence which they cite gives otherwise. Only where that is sure: the
 * sentence has a number of the same unit, and nothing that could be the setting's own.
 */
export declare function settingFindings({ settings, source, languages }: Policy): PolicyFinding[];
