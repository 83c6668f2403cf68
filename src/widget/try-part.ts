import { loadPart } from './load-part.ts';
import { log } from './log.ts';

/** Loads a part as `loadPart` does; undefined when it cannot be had, and the console says so. */
export function tryPart(path: string): Promise<unknown> {
  return loadPart(path).catch((error) => log('warn', `${path} cannot be loaded.`, error));
}
