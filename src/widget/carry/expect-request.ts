import { painted } from '../painted.ts';
import { carriedName } from './carried-name.ts';
import { loadCarry } from './load-carry.ts';
import { tools } from './tools.ts';

/**
 * Receives the request that was carried to this page, if one was. It leaves the address at once:
 * other scripts of the page read that.
 */
export async function expectRequest(): Promise<void> {
  const { hash, href } = location;
  const [, linked] = hash.split(carriedName);
  let packed: string | null | undefined = linked;
  try {
    if (packed) history.replaceState(history.state, '', href.replace(hash, ''));
    else {
      // The first access waits for the disk.
      await painted();
      packed = sessionStorage.getItem(carriedName);
    }
  } catch {}
  if (packed) (await loadCarry())?.receiveRequest(tools, packed, !!linked);
}
