import { type Policy } from '../../policy/index.ts';
import type { PageLanguage } from '../language.ts';
import { type Result } from './replay-report.ts';
/** What a result is called, as short as the policies have it. */
export declare function resultName(result: Result, policies: readonly Policy[], lang: PageLanguage): string;
