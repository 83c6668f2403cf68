import { readFileSync } from 'node:fs';
import type { DraftStore, KeptDraft } from '../../../src/preview/workbench/draft-store.ts';

const file = 'src/policy/documents/abonnements-smarters-pro.json';

/** The shipped document as it stands in the file. */
export const liveText = readFileSync(file, 'utf8');

/** The live document with another window. */
export const withWindow = (value: string, text = liveText) => text.replace('"PT72H"', `"${value}"`);

/** Where the window stands. */
export const windowPath = ['settings', 'submissionWindow', 'value'];

/** The storage of a device, which several tabs share. */
export function device(kept?: KeptDraft) {
  const drafts = new Map<string, KeptDraft>();
  const listeners: { tab: number; hear: (draft: KeptDraft | undefined) => void }[] = [];
  let tabs = 0;
  if (kept) drafts.set('abonnements-smarters-pro', kept);
  return {
    drafts,
    tab(): DraftStore {
      const tab = tabs++;
      let seen: string | undefined;
      const tell = (draft: KeptDraft | undefined) => {
        for (const one of listeners) if (one.tab !== tab) one.hear(draft);
        return true;
      };
      return {
        async read(id) {
          seen = drafts.get(id)?.text;
          return drafts.get(id);
        },
        async write(id, draft) {
          const last = drafts.get(id);
          const foreign = last && last.text !== seen && last.text !== draft.text;
          seen = draft.text;
          drafts.set(id, { ...draft, other: foreign ? last.text : (draft.other ?? last?.other) });
          return tell(draft);
        },
        async forget(id) {
          drafts.delete(id);
          return tell(undefined);
        },
        watch(_id, hear) {
          listeners.push({ tab, hear });
          return () => {};
        },
      };
    },
  };
}
