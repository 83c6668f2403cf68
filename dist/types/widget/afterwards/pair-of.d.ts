import type { Messages } from '../messages/messages.ts';
/** A text with its moment or answer; a sentence loses its full stop by that. */
export declare function pairOf({ afterwards }: Messages, text: string, when: string): string;
