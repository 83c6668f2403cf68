import type { Text } from '../../policy/schema.ts';
import type { Answer, Answers, Decision, Policy } from '../../policy/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldReport, RequestValues } from '../prefill/types.ts';
import type { Resume } from '../resume/types.ts';
export interface AppProps {
    policy: Policy;
    /** Language of the interface, a BCP 47 tag. */
    lang: string;
    messages: Messages;
    answers: Answers;
    /** Always what the engine decides of `answers`. */
    decision: Decision;
    /** The current instant; text without an offset is in the policy's time zone. */
    now: () => string | Date;
    /** Unique prefix of ids. */
    instance: string;
    /** Where the form lives when it is on another page. */
    contactUrl: string | null;
    /** Whether a contact form is on this page at this moment. */
    hasForm: () => boolean;
    /** Given where the owner wants the form left alone: the customer pastes the message. */
    fillsNothing?: boolean;
    /** The customer changed an answer; `undefined` takes it back. */
    onAnswer: (fact: string, answer: Answer | undefined) => void;
    onReset: () => void;
    /** What there is to say of answers kept on the device. */
    notice: Resume['notice'];
    /**
     * Fills the page's form; `null` when there is none.
     *
     * @param onMore told all reports whenever the page makes it possible to fill in more
     */
    onPrefill: (request: RequestValues, onMore?: (reports: FieldReport[]) => void) => FieldReport[] | null;
    /** Takes the request to the form on another page; false when it cannot. */
    onCarry?: ((request: RequestValues) => Promise<boolean>) | undefined;
}
/** What the customer has to mend, and the name of the control to mend it in. */
export interface Mistake {
    control: string;
    text: string;
}
/** That the controls of a question show the time, too. */
export interface Timing {
    /** The day alone leaves the result open; otherwise the customer wanted to give the time. */
    needed?: boolean;
    /** What stands there, where it came with the date. */
    time?: string;
}
/** What the widget remembers beside the answers. */
export interface AppState {
    /** The question that the customer opened again, by its fact. */
    opened?: string | undefined;
    /** Whether the request was asked for. */
    requesting?: boolean;
    mistake?: Mistake | undefined;
    timing?: Timing | undefined;
    /** What the status region says. */
    status?: string;
    reports?: readonly FieldReport[] | undefined;
    /** What the page's form was filled with. */
    values?: RequestValues;
    /** What the customer ticked as attached, by the policy's ids of evidence. */
    attached?: readonly string[];
    /** The facts answered here, in that order: the way back. */
    path: readonly string[];
    /** What the customer wrote for the request, by the policy's name of the field. */
    fields: {
        readonly [name: string]: string;
    };
}
/** What every screen is given. */
export interface Screen extends AppProps, AppState {
    /** The fact whose question is on screen; '' while a result or request is. */
    asked: string;
    /** Says a text of the policy. */
    say: (text: Text | undefined) => string;
    /** For the heading: it takes the focus when the customer's own act brought its screen. */
    heading: (element: HTMLElement | null) => void;
    /** Goes to another screen, by an act of the customer. */
    go: (to: Partial<AppState>) => void;
    /** Changes something on this screen. */
    set: (change: Partial<AppState>) => void;
}
