import type { Answers, Decision, Policy } from '../policy/types.ts';
import type { FieldReport } from './prefill/types.ts';
/** What one element holds and does, from its creation on, wherever it is moved. */
export interface Session {
    /** The policy in force, or about to be: `null` while it loads or when it cannot be used. */
    policy: Policy | null;
    answers: Answers;
    readonly decision: Decision | null;
    /** The element stands on a page, or on another place of it. */
    connect(): void;
    /** The element was taken off its page, or is only being moved. */
    disconnect(): void;
    /** An attribute changed. */
    change(name: string): void;
    reset(): void;
    prefill(): FieldReport[] | null;
}
/** Runs the widget of `host` in `root`. Draws and loads nothing until `host` stands on a page. */
export declare function createSession(host: HTMLElement, root: ShadowRoot): Session;
