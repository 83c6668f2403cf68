import { fieldKeys } from '../prefill/find-controls.ts';
import type { RequestValues } from '../prefill/types.ts';
import { divider } from './pack-request.ts';

/** Milliseconds: on the way to another page nobody is longer. */
const lifetime = 15 * 60_000;
/** Characters, as packed; every browser takes an address of that length. */
const longest = 16_384;
/** Characters of whatever is one line. */
const longestLine = 300;

const singleKeys = fieldKeys.filter((key) => key !== 'reason');

/** What no field shows, and what makes text read otherwise than it is written. */
const unseen = /(?!\n)[\p{Cc}\p{Bidi_C}]/gu;

/**
 * Reads what `packRequest` wrote. Anybody can write such a word into a link: only known keys, plain
 * text, and lengths that a customer's request has are taken, soon after it was written.
 *
 * @param now milliseconds since 1970
 * @returns `null` for everything else
 */
export function unpackRequest(packed: string, now: number): RequestValues | null {
  if (packed.length > longest) return null;
  const values: RequestValues = { subject: '', message: '' };
  const lists: Record<string, string[]> = { reason: [], attach: [] };
  try {
    const bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    const [time = '', ...parts] = text.split(divider);
    const age = now - Number.parseInt(time, 10);
    if (!(age >= 0 && age < lifetime)) return null;
    for (const part of parts) {
      const at = part.indexOf('=');
      const key = part.slice(0, at);
      const value = part.slice(at + 1).replace(unseen, '');
      const field = singleKeys.find((one) => one === key);
      if (!field && !lists[key]) return null;
      if (key !== 'message' && value.length > longestLine) return null;
      if (field) values[field] = value;
      else lists[key]?.push(value);
    }
  } catch {
    return null;
  }
  return { ...values, ...lists };
}
