import type { Setting } from './setting-kind.ts';
/** What a setting is set to, in words. @param yesNo the words for true and false */
export declare function valueInWords({ value, choices }: Setting, lang: string, yesNo: readonly [yes: string, no: string]): string;
