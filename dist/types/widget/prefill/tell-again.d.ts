import type { FormControl } from './types.ts';
/**
 * Tells the page again what we wrote to a control, as far as it still says so: a page may begin to
 * listen late.
 */
export declare function tellAgain(control: FormControl): void;
