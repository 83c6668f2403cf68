import type { Screen } from '../screens/screen.ts';
/** Tells what to mend, if anything; the `aria-describedby` of its control ends with its id. */
export declare function ErrorMessage({ instance, mistake }: Screen): import("preact").JSX.Element | null;
