import type { FieldKey } from './types.ts';
/**
 * How forms name what can be filled in, in every language: whole labels, as `normalise` returns
 * them (lower case, no accents, no spaces, without leads and marks). A further language is further
 * alternatives. The tokens of autocomplete and the types of controls (email, textarea) are among
 * them. The keys choose their control, and are reported, in this order.
 */
export declare const labels: Record<FieldKey, RegExp>;
/** What leads up to the name of the thing, in lower case. */
export declare const lead: RegExp;
/** What ends a label as it is written: the mark of an optional or required field, a colon. */
export declare const ending: RegExp;
/** What a label says that only robots are meant to disobey, as it is written. */
export declare const trap: RegExp;
