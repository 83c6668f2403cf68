import type { Words } from './language.ts';
interface Entries {
    title: string;
    live: string;
    draft: string;
    undo: string;
    redo: string;
    discard: string;
    unchanged: string;
    kept: string;
    notKept: string;
    broken: (count: number) => string;
    edit: string;
    effects: string;
    tabs: {
        changes: string;
        see: string;
        scenarios: string;
        map: string;
        replay: string;
        handOver: string;
    };
    groups: (count: number) => string;
    failures: (count: number) => string;
    loading: string;
    failed: string;
}
/** The words of the page around its sections. */
export declare const words: Words<Entries>;
export {};
