import type { Draft } from '../workbench/draft.ts';
/** What was received, before it is opened: whether it is sound, and everything that is wrong. */
export declare function Received({ draft, onOpen, onLeave, }: {
    draft: Draft;
    onOpen: () => void;
    onLeave: () => void;
}): import("preact").JSX.Element;
