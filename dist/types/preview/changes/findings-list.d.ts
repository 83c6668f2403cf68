import type { PolicyFinding } from '../../policy/index.ts';
/** What the check says of the draft, the worst first; notes are folded away. */
export declare function FindingsList({ findings }: {
    findings: readonly PolicyFinding[];
}): import("preact").JSX.Element;
