import type { FindingKind } from '../../../policy/index.ts';
import type { Words } from '../../language.ts';
interface Entries {
    heading: string;
    intro: string;
    print: string;
    copy: string;
    copied: string;
    notCopied: string;
    busy: string;
    findingsLater: string;
    noCheck: string;
    failed: (why: string) => string;
    broken: string;
    unchanged: string;
    title: string;
    policy: string;
    live: string;
    draft: string;
    date: string;
    sum: {
        heading: string;
        groups: (count: number) => string;
        settings: (count: number) => string;
        texts: (count: number) => string;
        scenarios: (count: number) => string;
        findings: (errors: number, warnings: number) => string;
    };
    incomplete: (warning: string) => string;
    who: string;
    before: string;
    after: string;
    example: (names: string) => string;
    settings: string;
    setting: string;
    none: string;
    texts: string;
    text: string;
    binding: string;
    noTexts: string;
    scenarios: string;
    noScenarios: string;
    findings: string;
    noFindings: string;
    notes: (count: number) => string;
    failing: (count: number, ids: string) => string;
    kinds: {
        [Kind in FindingKind]: string;
    };
    severities: {
        error: string;
        warning: string;
        note: string;
    };
    others: string;
    sign: string;
    roles: readonly string[];
    signColumns: readonly [role: string, name: string, date: string, signature: string];
}
/** The words of the report on what a draft changes. */
export declare const words: Words<Entries>;
export {};
