import type { FieldReport } from '../prefill/types.ts';
import type { Screen } from '../screens/screen.ts';
/** Whether the form says all that the customer wants to say. */
export declare function isComplete(reports: readonly FieldReport[]): boolean;
/** What became of each field of the page's form, and the way there; nothing before it is filled. */
export declare function PrefillReport({ policy, lang, messages, reports, values, set, }: Pick<Screen, 'policy' | 'lang' | 'messages'> & Partial<Pick<Screen, 'values' | 'set'>> & {
    reports?: readonly FieldReport[] | null | undefined;
}): import("preact").JSX.Element | null;
