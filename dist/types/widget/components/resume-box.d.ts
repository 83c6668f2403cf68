import type { Screen } from '../screens/screen.ts';
/** What there is to say of answers kept on the device, and the ways to act on it. */
export declare function ResumeBox({ notice, above, set, }: Screen & {
    /** On top of a screen, rather than beside the answers of a result. */
    above?: boolean;
}): import("preact").JSX.Element | null;
