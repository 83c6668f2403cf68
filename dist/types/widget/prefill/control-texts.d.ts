import type { FormControl } from './types.ts';
/**
 * Everything that the page says about what belongs into a control, cleaned, what a person sees
 * first: its labels, the boxes around it that hold no other control (hand-written forms tie no
 * label), then what is only read aloud or shown inside.
 */
export declare function controlTexts(control: FormControl): string[];
