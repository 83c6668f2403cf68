import { applyChanges } from '../workbench/apply-changes.ts';
import { changesBetween } from '../workbench/changes-between.ts';
import type { Draft } from '../workbench/draft.ts';
import { documentIn } from '../workbench/read-draft.ts';
import { pack } from './packed.ts';
import type { Parcel } from './parcel.ts';

/** Longer links are cut by some mail and chat programs. */
export const longestLink = 30_000;

/** More changes than these are not made one by one: the whole document is shorter to open. */
const mostChanges = 200;

/** What a draft changes; `undefined` where its text alone can say it. */
function changesOf(live: Draft, draft: Draft): Parcel['changes'] {
  if (!live.document || !draft.document) return undefined;
  const changes = changesBetween(live.document, draft.document);
  if (changes.length > mostChanges) return undefined;
  const made = documentIn(applyChanges(live.text, changes).text);
  return JSON.stringify(made) === JSON.stringify(draft.document) ? changes : undefined;
}

/**
 * The link that opens a draft beside the live document.
 *
 * @param address of the page, with or without a fragment
 * @returns `null` where it would be longer than {@link longestLink}
 */
export async function linkOf(live: Draft, draft: Draft, address: string): Promise<string | null> {
  const changes = changesOf(live, draft);
  const { id = '', version = '' } = live.document ?? {};
  const parcel: Parcel = { policy: id, version, ...(changes ? { changes } : { text: draft.text }) };
  const link = `${address.replace(/#.*$/, '')}#draft=${await pack(JSON.stringify(parcel))}`;
  return link.length > longestLink ? null : link;
}
