import type { RequestValues } from '../prefill/types.ts';
import { carriedName } from './carried-name.ts';
import { packRequest } from './pack-request.ts';
import { unpackRequest } from './unpack-request.ts';

/**
 * Goes to the page with the form and takes a request there: in the storage of the session where that
 * page can read it, otherwise behind the `#` of its address, which no server is told.
 *
 * @param url absolute, of a web page
 * @returns false, and stays, where the request is too long to be taken
 */
export function carryRequest(values: RequestValues, url: string): boolean {
  const now = Date.now();
  const packed = packRequest(values, now);
  if (!unpackRequest(packed, now)) return false;
  const page = new URL(url);
  let stored = page.origin === location.origin;
  try {
    if (stored) sessionStorage.setItem(carriedName, packed);
  } catch {
    stored = false;
  }
  if (!stored) page.hash = carriedName + packed;
  location.assign(page.href);
  return true;
}
