import type { FieldReport } from './types.ts';
/** Whether the message says it too, so that a form without the field loses nothing. */
export declare const isInMessage: ({ key, outcome }: FieldReport) => boolean;
