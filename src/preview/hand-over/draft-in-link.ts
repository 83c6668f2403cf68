import type { PageLanguage } from '../language.ts';
import { applyChanges } from '../workbench/apply-changes.ts';
import { documentIn } from '../workbench/read-draft.ts';
import { unpack } from './packed.ts';
import { isParcel, type Parcel } from './parcel.ts';
import { placeName } from './place-name.ts';
import { words } from './words.ts';

/** What a link brings: a document's text, what is to be said about it, both, or neither. */
export interface DraftInLink {
  text?: string;
  problem?: string;
}

async function parcelIn(packed: string): Promise<Parcel | null> {
  try {
    const found: unknown = JSON.parse(await unpack(packed));
    return isParcel(found) ? found : null;
  } catch {
    return null;
  }
}

/**
 * The draft that a link carries in its fragment.
 *
 * @param hash the fragment of the page's address
 * @param liveText the live document, in which the link's changes are made
 * @param lang in which a problem is told
 * @returns the document's text, or why it cannot be read; neither where the link carries none
 */
export async function draftInLink(
  hash: string,
  liveText: string,
  lang: PageLanguage,
): Promise<DraftInLink> {
  const [, packed] = /^#draft=(.*)$/s.exec(hash.trim()) ?? [];
  if (packed === undefined) return {};
  const say = words[lang].link;
  const parcel = await parcelIn(packed);
  if (!parcel) return { problem: say.broken };
  const live = documentIn(liveText);
  if (parcel.policy !== live?.id) return { problem: say.foreign(parcel.policy) };
  if (parcel.text !== undefined) return { text: parcel.text };
  const { text, missed } = applyChanges(liveText, parcel.changes ?? []);
  if (!missed.length) return { text };
  const places = missed.map(({ path }) => placeName(path));
  const problem = say.outdated(parcel.version, places);
  return missed.length === parcel.changes?.length ? { problem } : { text, problem };
}
