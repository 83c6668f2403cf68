import type { Words } from '../language.ts';
import type { Expected } from './outcome.ts';
interface Entries {
    intro: string;
    count: (all: number, changed: number, failing: number) => string;
    filter: string;
    filters: {
        all: string;
        changed: string;
        failing: string;
    };
    none: {
        all: string;
        changed: string;
        failing: string;
    };
    columns: {
        customer: string;
        live: string;
        draft: string;
        expected: string;
    };
    table: string;
    details: string;
    isNew: string;
    same: string;
    changed: string;
    undecided: string;
    parts: {
        readonly [Part in keyof Expected]-?: string;
    };
    noDate: string;
    nothing: string;
    more: string;
    less: string;
    order: string;
    meets: string;
    fails: (count: number) => string;
    changes: string;
    off: string;
    both: string;
    sides: readonly [string, string];
    expected: readonly [string, string];
    show: string;
    showNamed: (title: string) => string;
    accept: string;
    acceptNamed: (title: string) => string;
    acceptAll: (count: number) => string;
    remove: string;
    removeNamed: (title: string) => string;
    accepted: (count: number) => string;
    removed: (title: string) => string;
    undo: string;
    brokenDraft: string;
    add: string;
    added: (id: string) => string;
    goTo: string;
}
/** The words of the sample customers. */
export declare const words: Words<Entries>;
export {};
