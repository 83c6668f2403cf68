import { type Policy } from '../../policy/index.ts';
import type { Expected } from './outcome.ts';
/** What a part of a decision says: words for each of its ids. Nothing at all is an empty list. */
export declare function tellPart(policy: Policy, part: keyof Expected, value: unknown, lang: string): string[];
