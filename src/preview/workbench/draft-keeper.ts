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
export function createDraftKeeper(
  store: DraftStore,
  policyId: string,
  onKept: (done: boolean) => void,
  signal?: AbortSignal,
): DraftKeeper {
  let waiting: KeptDraft | null | undefined;
  let writing: KeptDraft | null | undefined;
  let busy = false;
  const rescue = () => {
    const draft = waiting ?? writing;
    if (draft) store.rescue?.(policyId, draft);
  };
  addEventListener('pagehide', rescue, signal ? { signal } : {});
  const work = async () => {
    if (busy) return;
    busy = true;
    while (waiting !== undefined) {
      const draft = waiting;
      writing = draft;
      waiting = undefined;
      const done = draft ? await store.write(policyId, draft) : await store.forget(policyId);
      writing = undefined;
      if (waiting === undefined) onKept(done);
    }
    busy = false;
  };
  return {
    keep(draft) {
      waiting = draft;
      work();
    },
  };
}
