import type { Scenario } from '../../schema.ts';
import type { FindingMeaning } from './finding-words/finding-values.ts';
/** What {@link PolicyFinding} can be about. */
export type FindingKind = 
/** Some customers get no decision, or one that lacks a part. */
'gap'
/** No customer is ever decided by it. */
 | 'unreachable-rule' | 'unreachable-case'
/** Two rules hold for the same customer, and only their order says which decides. */
 | 'overlap'
/** Nothing uses it, or it can never be shown. */
 | 'unused' | 'uncited-sentence'
/** A setting is no longer what the sentence says that it cites. */
 | 'outdated-sentence' | 'missing-translation'
/** A text has an insertion where none is filled in. */
 | 'raw-insertion' | 'failing-scenario'
/** Too many cases to look at them all: what was not found may still be there. */
 | 'too-complex';
/** Something in a policy that its author should look at before publishing it. */
export type PolicyFinding = FindingMeaning & {
    kind: FindingKind;
    /** `error`: wrong; `warning`: probably not meant so; `note`: right if it is meant so. */
    severity: 'error' | 'warning' | 'note';
    /** JSON pointer to the place in the document. */
    path: string;
    /** In plain English; `describeFinding` says it in another language. */
    message: string;
    /** Ids of the rules, settings or sentences that it is about as well. */
    related?: readonly string[];
    /** A customer who shows it, with what is decided now; ready to be pasted into `scenarios`. */
    witness?: Scenario;
};
