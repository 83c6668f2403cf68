import type { FieldReport } from '../prefill/types.ts';
import type { Screen } from '../screens/screen.ts';
/** What became of each field of the page's form, and the way there; nothing before it is filled. */
export declare function PrefillReport({ policy, lang, messages, reports, values, attached, status, set, }: Pick<Screen, 'policy' | 'lang' | 'messages'> & Partial<Pick<Screen, 'values' | 'attached' | 'status' | 'set'>> & {
    reports?: readonly FieldReport[] | null | undefined;
}): import("preact").JSX.Element | null;
