import type { Examination } from './examination.ts';
import type { PolicyFinding } from './finding.ts';
/**
 * Rules that hold for the same customer and would decide otherwise. A rule that decides an
 * exception to a later, more general one, or comes before a fallback, is a note; where each also
 * holds without the other, only their order tells who gets what, which is a warning.
 */
export declare function overlapFindings({ policy, explore }: Examination): PolicyFinding[];
