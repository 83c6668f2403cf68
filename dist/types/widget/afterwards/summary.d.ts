import { type Shown } from './outline.ts';
/** A result as plain text, for a message or a note; without the sentences it rests on. */
export declare function summary(shown: Shown): string;
