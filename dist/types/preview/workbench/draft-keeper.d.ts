import type { DraftStore, KeptDraft } from './draft-store.ts';
/** Keeps the newest draft of a policy, one write after another, however fast they come. */
export interface DraftKeeper {
    /** `null`: nothing is to be kept. */
    keep(draft: KeptDraft | null): void;
}
/**
 * @param onKept told whether the newest draft is kept, once that is known
 * @param signal ends the watch for the page being left
 */
export declare function createDraftKeeper(store: DraftStore, policyId: string, onKept: (done: boolean) => void, signal?: AbortSignal): DraftKeeper;
