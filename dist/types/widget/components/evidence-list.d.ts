import type { Evidence } from '../../policy/schema.ts';
import type { Screen } from '../screens/screen.ts';
/** What helps to attach, to tick off; what is ticked is remembered on this page alone. */
export declare function EvidenceList({ policy, lang, evidence, attached, set, }: Screen & {
    evidence: readonly Evidence[];
}): import("preact").JSX.Element;
