import type { FormControl } from './types.ts';
/** Tells the page what we wrote to a control, as typing would; what it makes of that is ours. */
export declare function announce(control: FormControl): void;
