import type { FormControl } from './types.ts';
/**
 * Sets the value of a control by its prototype's own setter: React overrides the control's to
 * ignore what it did not write.
 */
export declare function setValue(control: FormControl, value: string): void;
