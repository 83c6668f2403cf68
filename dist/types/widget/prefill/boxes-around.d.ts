import type { FormControl } from './types.ts';
/** A control, and the boxes around it within its form that hold no other control. */
export declare function boxesAround(control: FormControl): Element[];
