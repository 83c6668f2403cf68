import type { Messages } from './messages/messages.ts';
export interface FailureProps {
    messages: Messages;
    /** Where the form lives when it is on another page. */
    contactUrl: string | null;
    hasForm: () => boolean;
}
/** A quiet notice in place of the check: it cannot run, and the way to write is open. */
export declare function Failure({ messages, contactUrl, hasForm }: FailureProps): import("preact").JSX.Element;
