import type { Speaker } from './speaker.ts';
/** What is compared: its name, if it has one, and what it is. */
export declare function pair(speaker: Speaker, name: string, value: string): string;
