import type { FieldKey } from './types.ts';
/** Every key, in the order in which they choose their control and are reported. */
export declare const fieldKeys: readonly FieldKey[];
