/** A draft as it is kept. */
export interface KeptDraft {
    readonly text: string;
    /** The live document that it was begun on. */
    readonly base: string;
    /** The draft of another tab whose place it took, so that nothing is lost. */
    readonly other?: string | undefined;
}
/** Keeps drafts on this device; where storage is blocked, nothing is kept and nothing fails. */
export interface DraftStore {
    /** What was kept for a policy; `undefined` when there is nothing. */
    read(policyId: string): Promise<KeptDraft | undefined>;
    /** Whether it could be kept. */
    write(policyId: string, draft: KeptDraft): Promise<boolean>;
    /** Whether nothing of it is left. */
    forget(policyId: string): Promise<boolean>;
    /** Keeps a draft at once, for the next visit of this tab, where the page is being left. */
    rescue?(policyId: string, draft: KeptDraft): void;
    /**
     * Hears of drafts that other tabs keep; `undefined` for one that was given up.
     *
     * @returns ends the listening
     */
    watch?(policyId: string, listener: (draft: KeptDraft | undefined) => void): () => void;
}
/** A store of its own database, `eligibility-check-preview`. */
export declare function createDraftStore(): DraftStore;
