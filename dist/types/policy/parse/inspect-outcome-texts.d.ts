import type { Inspector } from './inspector.ts';
/** Looks at the texts of verdicts, statuses, best cases and certainties. */
export declare function inspectOutcomeTexts({ policy, says, cites }: Inspector): void;
