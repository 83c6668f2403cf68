import type { Messages } from './messages.ts';
/** French. */
export declare const fr: Messages;
