import { carriedName } from './carried-name.ts';
import { loadCarry } from './load-carry.ts';
import { tools } from './tools.ts';

/**
 * Receives the request that was carried to this page, if one was. It leaves the address at once:
 * other scripts of the page read that.
 */
export function expectRequest(): void {
  const { hash, href } = location;
  const [, linked] = hash.split(carriedName);
  let packed: string | null | undefined = linked;
  try {
    if (packed) history.replaceState(history.state, '', href.replace(hash, ''));
    else packed = sessionStorage.getItem(carriedName);
  } catch {}
  if (packed) loadCarry().then((part) => part?.receiveRequest(tools, packed, !!linked));
}
