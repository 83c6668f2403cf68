import type { Answers, Policy } from '../../policy/types.ts';
import type { EventDetails } from '../events.ts';
import type { FieldMapping } from '../prefill/types.ts';
/** What a framework may write on `<eligibility-check>`, apart from what any HTML element takes. */
export interface Markup {
    /** A policy object; or the URL of a document, or `#id` of a script on the page. */
    policy?: Policy | string | null | undefined;
    /** The answers by fact id; they replace all others. */
    answers?: Answers | null | undefined;
    /** Language of the interface. */
    lang?: string | undefined;
    /** CSS selector of the contact form. */
    form?: string | null | undefined;
    /** Which control of the form takes what, also as JSON; `false` fills nothing. */
    fields?: FieldMapping | false | string | null | undefined;
    /** Where the contact form lives when it is on another page. */
    'contact-url'?: string | undefined;
    contactUrl?: string | null | undefined;
    /** The pretended instant: ISO 8601, in the policy's time zone where it has no offset. */
    now?: string | null | undefined;
    theme?: 'auto' | 'light' | 'dark' | null | undefined;
    /** Outlines the fields that were found, and says why. */
    debug?: boolean | '' | undefined;
}
/** The listeners, by `on` and the type of the event as it is: `oneligibility-decision`. */
export type Listeners = {
    [Type in keyof EventDetails as `on${Type}`]?: ((event: CustomEvent<EventDetails[Type]>) => void) | undefined;
};
