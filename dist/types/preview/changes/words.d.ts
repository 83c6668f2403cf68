import type { Difference } from '../../policy/index.ts';
import type { Words } from '../language.ts';
interface Entries {
    working: string;
    failed: (why: string) => string;
    nobody: string;
    onlyTexts: string;
    affected: (groups: number) => string;
    incomplete: (warning: string) => string;
    who: string;
    everyone: string;
    oneOf: string;
    live: string;
    draft: string;
    because: string;
    quotes: string;
    noRule: string;
    also: (names: string) => string;
    differences: Record<Difference, string>;
    witness: string;
    seeWitness: string;
    at: string;
    scenarios: (count: number, all: number) => string;
    noScenario: string;
    texts: (count: number) => string;
    textsHint: string;
    place: string;
    language: string;
    nothing: string;
    findings: (count: number) => string;
    noFindings: string;
    severities: {
        error: string;
        warning: string;
        note: string;
    };
}
/** The words of the list of what changes for whom. */
export declare const words: Words<Entries>;
export {};
