import type { Answers, Decision, Policy } from '../../policy/types.ts';
import type { Language } from '../load-language.ts';
import type { AppState } from '../screens/screen.ts';
/** Changes something on screen, such as what the status region says. */
export type Change = (change: Partial<AppState>) => void;
/** What there is to say of kept answers, and what the customer can do about them. */
export interface ResumeNotice {
    text: string;
    actions: readonly {
        label: string;
        /** @param button the one that was pressed */
        run: (button: HTMLElement, set: Change) => void;
    }[];
}
/** The widget, as far as keeping its answers concerns it. */
export interface ResumeHost {
    /** What is in force; called only while there is a policy. */
    ready: () => Language & {
        policy: Policy;
    };
    answers: () => Answers;
    /** Replaces the answers, and draws. */
    take: (answers: Answers) => void;
    /** Those of the answers that the policy in force can have, in the order of its facts. */
    check: (answers: Answers) => Answers;
    draw: () => void;
    /** The current instant; text without an offset is in the policy's time zone. */
    now: () => string | Date;
    /** What the policy in force says of answers at a moment. */
    decide: (answers: Answers, now: string | Date) => Decision;
}
/** Keeps the answers to one policy on the device, and gives them back. */
export interface Resume {
    /** @param above on top of the screen, rather than beside the answers of a result */
    notice: (above: boolean) => ResumeNotice | null;
    keep: ResumeNotice['actions'][0]['run'];
}
/** What `resume.js` exports. */
export interface ResumePart {
    /**
     * Looks for what is kept for the policy in force.
     *
     * @param signal ends the watch over what other widgets and tabs do with it
     */
    openResume: (host: ResumeHost, signal: AbortSignal) => Promise<Resume>;
}
