import { type Settings } from '../settings.ts';
import type { Words } from './words.ts';
/** What the owner wrote into the attributes that is without effect, though nothing is broken by it. */
export declare function remarksOnSettings(host: HTMLElement, { fields }: Pick<Settings, 'fields'>, words: Words): string[];
