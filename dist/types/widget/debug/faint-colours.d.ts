import type { Words } from './words.ts';
/**
 * What cannot be seen well of a widget in the colours that its owner gave, each with the contrast
 * and what to change; nothing until it is drawn. In the theme that is on.
 */
export declare function faintColours(host: HTMLElement, words: Words): string[];
