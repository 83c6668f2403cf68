import type { Policy } from '../../../policy/index.ts';
/** A text that reads otherwise, in each language in which it does, the binding one first. */
export interface TextChange {
    readonly key: string;
    readonly section: string;
    readonly names: readonly string[];
    readonly languages: readonly {
        language: string;
        before: string;
        after: string;
    }[];
}
/** The texts that differ between two policies, in the order of the later one. */
export declare function textChanges(before: Policy, after: Policy): TextChange[];
