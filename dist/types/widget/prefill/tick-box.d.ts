import type { FieldOutcome } from './types.ts';
/** Ticks one of several radio buttons or boxes, unless the customer ticked another. */
export declare function tickBox(box: HTMLInputElement): FieldOutcome;
