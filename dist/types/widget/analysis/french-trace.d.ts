import type { TraceMessages } from '../messages/trace-messages.ts';
/** French, which is in the script, has these words here. */
export declare const frenchTrace: TraceMessages;
