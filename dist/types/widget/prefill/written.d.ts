import type { FormControl } from './types.ts';
/** What each control held once we had written to it: ours to replace while it still does. */
export declare const written: WeakMap<FormControl, string>;
