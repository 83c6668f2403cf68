import type { PolicyFinding } from './finding.ts';
import type { FindingMeaning } from './finding-words/finding-values.ts';
/**
 * A finding at a place in the document.
 *
 * @param more what it is about as well
 */
export declare function findingOf(path: readonly (string | number)[], meaning: FindingMeaning, more?: Pick<PolicyFinding, 'related' | 'witness'>): PolicyFinding;
