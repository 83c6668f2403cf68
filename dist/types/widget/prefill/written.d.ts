import type { FormControl } from './types.ts';
/** What a control says now. */
export declare const heldBy: (control: FormControl) => string;
/** Takes what a control says for what we wrote there: ours to replace while it still does. */
export declare const own: (control: FormControl) => WeakMap<FormControl, string>;
/** Whether we wrote to a control at all. */
export declare const isWritten: (control: FormControl) => boolean;
/** Whether a control says other than what we wrote there; so does one that we never wrote to. */
export declare const isAltered: (control: FormControl) => boolean;
/** Takes what a control says for what the page began with. */
export declare const forget: (control: FormControl) => boolean;
