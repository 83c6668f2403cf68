import type { FormControl } from './types.ts';
/** Whether a control is ticked, and never typed in. */
export declare const isTick: (control: FormControl) => control is HTMLInputElement;
