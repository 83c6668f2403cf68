import { loadPart } from '../load-part.ts';
import { log } from '../log.ts';
import type * as part from './part.ts';

/**
 * What takes requests to another page and receives them there.
 *
 * @returns undefined, and says so, when it cannot be loaded
 */
export function loadCarry(): Promise<typeof part | undefined> {
  return loadPart('carry.js').then(
    (loaded) => loaded as typeof part,
    (error) => log('warn', 'No request can be carried to another page.', error) as undefined,
  );
}
