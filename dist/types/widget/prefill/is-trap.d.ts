import type { FormControl } from './types.ts';
/**
 * Whether a control is a honeypot: there for robots and out of a person's reach, or labelled so.
 * One that waits in a hidden step beside other controls is none, nor is the select that a script
 * has replaced by a nicer one. What hides the form as a whole says nothing about its controls.
 */
export declare function isTrap(control: FormControl, texts: string[]): boolean;
