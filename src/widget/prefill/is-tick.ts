import type { FormControl } from './types.ts';

/** Whether a control is ticked, and never typed in. */
export const isTick = (control: FormControl): control is HTMLInputElement =>
  /^(radio|checkbox)$/.test(control.type);
