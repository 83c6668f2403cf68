import type { Words } from '../language.ts';
import type { DurationUnit } from './settings/simple-duration.ts';
interface Entries {
    tabs: {
        label: string;
        settings: string;
        texts: string;
        document: string;
    };
    changes: (count: number) => string;
    issues: (count: number) => string;
    unreadable: string;
    toDocument: string;
    settings: {
        yesNo: readonly [yes: string, no: string];
        unit: string;
        units: {
            [unit in DurationUnit]: string;
        };
        noNumber: string;
        noWhole: string;
        noDuration: string;
        noText: string;
        changed: string;
        added: string;
        live: (value: string) => string;
        back: (value: string) => string;
    };
}
/** The words of editing a policy, and of its settings. */
export declare const words: Words<Entries>;
export {};
