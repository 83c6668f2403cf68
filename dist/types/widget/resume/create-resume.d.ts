import type { Resume, ResumeHost } from './types.ts';
/** Offers to keep answers. What keeps them is no part of the script: it loads when it is used. */
export declare function createResume(host: ResumeHost): Pick<Resume, 'notice'> & {
    /** A policy is in force anew: offers the answers kept for it. A first visit loads nothing. */
    look: (signal: AbortSignal) => Promise<void>;
};
