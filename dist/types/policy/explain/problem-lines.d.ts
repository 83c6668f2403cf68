import type { ExplainedTest } from './explained.ts';
import type { Situation } from './situation.ts';
/** Why answers cannot be true: each problem, and the tests that show it. */
export declare function problemLines({ decision, proof, speaker }: Situation): ExplainedTest[];
