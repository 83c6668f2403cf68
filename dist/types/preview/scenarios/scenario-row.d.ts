import type { Policy } from '../../policy/index.ts';
import { type Judged } from './judged.ts';
/** One scenario: who it is, what both policies decide, and whether that is what it expects. */
export declare function ScenarioRow({ judged, live, draft, editable, onShow, onAccept, onRemove, }: {
    judged: Judged;
    live: Policy;
    draft: Policy;
    /** Whether the draft can be changed at the moment. */
    editable: boolean;
    onShow: () => void;
    onAccept: () => void;
    onRemove: () => void;
}): import("preact").JSX.Element;
