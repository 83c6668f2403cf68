import type { Answers, Decision, Policy } from '../policy/types.ts';
import type { FieldReport } from './prefill/types.ts';
/**
 * `<eligibility-check>`: asks a customer what a policy depends on, tells what the policy says of
 * them, and fills in the contact form of the page.
 */
export declare class EligibilityCheckElement extends HTMLElement {
    static get observedAttributes(): readonly string[];
    /** CSS selector of the contact form; `null`: found on the page. */
    form: string | null;
    /** Which control of the form takes what, as JSON; `false` fills nothing. */
    fields: string | null;
    /** Where the form lives when it is on another page. */
    contactUrl: string | null;
    /** The pretended instant: ISO 8601, in the policy's time zone where it has no offset. */
    now: string | null;
    /** `auto`, `light` or `dark`. */
    theme: string | null;
    constructor();
    /**
     * The policy in force: `null` while it loads, and when it cannot be used. An object that is set
     * wins over the attribute until `null` is set; it is validated while it is already in use, unless
     * it is written in words of the policy language that `policy.js` has to lend. Text
     * is written to the attribute. Set a changed copy: widgets may share the object.
     */
    get policy(): Policy | null;
    set policy(policy: Policy | string | null | undefined);
    /** The answers by fact id; setting them replaces all of them. */
    get answers(): Answers;
    set answers(answers: Answers | null | undefined);
    /** What the policy decides of the answers; `null` while there is no policy. */
    get decision(): Decision | null;
    /** Forgets every answer and begins again. */
    reset(): void;
    /**
     * Fills in the page's form with the request that the answers make.
     *
     * @returns what became of each field; `null` when there is no form, or no policy yet
     */
    prefill(): FieldReport[] | null;
    connectedCallback(): void;
    /** Moved by `moveBefore`, which keeps the focus and scroll position. */
    connectedMoveCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}
