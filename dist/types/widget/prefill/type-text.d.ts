import type { FieldOutcome } from './types.ts';
/**
 * Writes a text, cut at the control's `maxlength` (UTF-16 code units, but never within a
 * character), and on one line where it has only one; keeps what stands there that is not ours.
 */
export declare function typeText(control: HTMLInputElement | HTMLTextAreaElement, value: string): FieldOutcome;
