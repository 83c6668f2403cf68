import type { Entries } from '../screens/entries-of.ts';
import type { Screen } from '../screens/screen.ts';
/** A date, and a time once it is wanted, as it is in the policy's time zone. */
export declare function DateEntry({ messages, policy: { timeZone, timeZoneName }, lang, now, instance, entries, withTime, timed, timing, set, describe, }: Screen & {
    entries: Entries;
    /** Whether a time can be given. */
    withTime: boolean;
    /** Whether it is asked from the beginning. */
    timed: boolean;
    /** What `aria-describedby` and `aria-invalid` say of a control. */
    describe: (control: string, help?: string) => object;
}): import("preact").JSX.Element;
