import { insert } from './insert.ts';
import type { Speaker } from './speaker.ts';

/** What is compared: its name, if it has one, and what it is. */
export function pair(speaker: Speaker, name: string, value: string): string {
  const { words } = speaker;
  if (!name) return value;
  return insert(/[?!]\s*$/.test(name) ? words.asked : words.pair, { name, value });
}
