import type { Meaning } from '../../../catalogue.ts';
import type { OutcomeField } from '../../../language/outcome.ts';
import type { Derived } from '../../../schema.ts';
/** Nothing needs to be named. */
type None = Readonly<Record<never, never>>;
/** Everything that the check can find, and what a message about it names. */
export interface FindingValues {
    'no-rule': None;
    'no-case': {
        rule: string;
        fields: readonly OutcomeField[];
        sources: readonly string[];
    };
    'shadowed-rule': {
        rule: string;
        others: readonly string[];
    };
    'impossible-rule': {
        rule: string;
    };
    'unreachable-case': {
        class: string;
        is: Derived;
    };
    'before-fallback': {
        first: string;
        second: string;
    };
    'ordered-rules': {
        first: string;
        second: string;
    };
    exception: {
        first: string;
        second: string;
    };
    'unused-part': {
        part: 'settings' | 'calendars' | 'values' | 'classes' | 'facts';
        id: string;
    };
    'unshown-texts': {
        class: string;
    };
    'ungiven-outcome': {
        part: 'verdicts' | 'statuses' | 'bestCases' | 'certainties';
        id: string;
    };
    'unshown-item': {
        id: string;
    };
    'unknown-date': {
        id: string;
    };
    'uncited-sentence': {
        id: string;
        text: string;
    };
    'cited-non-rule': {
        id: string;
    };
    /** `value` and what the sentence `says`, in the binding language. */
    'sentence-differs': {
        setting: string;
        value: string;
        sentence: string;
        says: string;
    };
    'missing-translation': {
        language: string;
        binding: string;
    };
    'blank-binding-text': {
        language: string;
    };
    'raw-insertion': {
        name: string;
    };
    /** `part` is what is expected, as a path; `wanted` and `found` as JSON. */
    'failing-scenario': {
        scenario: string;
        part: string;
        wanted: string;
        found: string;
    };
    'too-complex': {
        tried: number;
    };
    'too-many-overlaps': {
        told: number;
    };
}
/** Which message a finding is. */
export type FindingCode = keyof FindingValues;
/** What a finding says, as data. */
export type FindingMeaning = Meaning<FindingValues>;
export {};
