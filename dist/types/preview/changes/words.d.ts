import type { Difference } from '../../policy/index.ts';
import type { Words } from '../language.ts';
interface Entries {
    working: string;
    failed: (why: string) => string;
    nobody: string;
    onlyTexts: string;
    affected: (groups: number) => string;
    inPart: (groups: number) => string;
    incomplete: (warning: string) => string;
    who: string;
    everyone: string;
    oneOf: string;
    live: string;
    draft: string;
    alsoCited: (ids: string) => string;
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
}
/** The words of the list of what changes for whom. */
export declare const words: Words<Entries>;
export {};
