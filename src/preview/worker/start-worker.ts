import { beside } from '../beside.ts';
import { trusted } from '../trusted.ts';

/**
 * Starts one of our workers, which lies beside our script.
 *
 * @throws where the page's security policy forbids it, or our script comes from another site
 */
export function startWorker(file: string): Worker {
  return new Worker(trusted().createScriptURL(beside(file)), { type: 'module' });
}
