import { tryPart } from '../try-part.ts';
import type * as part from './part.ts';

/**
 * What takes requests to another page and receives them there.
 *
 * @returns undefined, and says so, when it cannot be loaded
 */
export const loadCarry = () => tryPart('carry.js') as Promise<typeof part | undefined>;
