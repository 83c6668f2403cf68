import type { Entries } from '../screens/entries-of.ts';
import type { Screen } from '../screens/screen.ts';
/** A date, and a time where wanted, as it is in the policy's time zone. */
export declare function DateEntry({ messages, policy: { timeZone, timeZoneName }, lang, now, instance, entries, withTime, describe, }: Screen & {
    entries: Entries;
    withTime: boolean;
    /** What `aria-describedby` and `aria-invalid` say of a control. */
    describe: (control: string, help?: string) => object;
}): import("preact").JSX.Element;
