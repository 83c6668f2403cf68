import type { Catalogue } from '../../../catalogue.ts';
import type { FindingValues } from './finding-values.ts';
/** What is wrong with a policy, in English. */
export declare const findingWords: Catalogue<FindingValues>;
