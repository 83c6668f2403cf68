import { createStore, del, get, update } from 'idb-keyval';

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

function isKept(value: unknown): value is KeptDraft {
  const { text, base } = (value ?? {}) as Partial<KeptDraft>;
  return typeof text === 'string' && typeof base === 'string';
}

/** A store of its own database, `eligibility-check-preview`. */
export function createDraftStore(): DraftStore {
  const name = 'eligibility-check-preview';
  /** What this tab read or wrote last; anything else was written by another one. */
  const seen = new Map<string, string>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  let store: ReturnType<typeof createStore> | undefined;
  const within = async <Result>(
    act: (store: ReturnType<typeof createStore>) => Promise<Result>,
    otherwise: Result,
  ) => {
    try {
      store ??= createStore(name, 'drafts');
      return await act(store);
    } catch {
      return otherwise;
    }
  };
  const look = (policyId: string) =>
    within(async (drafts) => {
      const found = await get<unknown>(policyId, drafts);
      return isKept(found) ? found : undefined;
    }, undefined);
  const tell = (policyId: string) => {
    channel?.postMessage(policyId);
    return true;
  };
  const rescued = (policyId: string): KeptDraft | undefined => {
    try {
      const key = `${name} ${policyId}`;
      const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
      sessionStorage.removeItem(key);
      return isKept(found) ? found : undefined;
    } catch {
      return undefined;
    }
  };
  const write = (policyId: string, { text, base, other }: KeptDraft) =>
    within(async (drafts) => {
      await update<unknown>(
        policyId,
        (last): KeptDraft => {
          const before = isKept(last) ? last : undefined;
          const foreign = before && before.text !== text && before.text !== seen.get(policyId);
          return { text, base, other: foreign ? before.text : (other ?? before?.other) };
        },
        drafts,
      );
      seen.set(policyId, text);
      return tell(policyId);
    }, false);
  return {
    async read(policyId) {
      const found = await look(policyId);
      if (found) seen.set(policyId, found.text);
      const late = rescued(policyId);
      if (!late) return found;
      await write(policyId, late);
      return late;
    },
    write,
    rescue(policyId, draft) {
      try {
        sessionStorage.setItem(`${name} ${policyId}`, JSON.stringify(draft));
      } catch {
        // No room, or storage is blocked: what was kept before stays.
      }
    },
    forget: (policyId) =>
      within((drafts) => del(policyId, drafts).then(() => tell(policyId)), false),
    watch(policyId, listener) {
      const hear = async ({ data }: MessageEvent) => {
        if (data === policyId) listener(await look(policyId));
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}
