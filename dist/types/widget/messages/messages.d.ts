import type { FieldOutcome } from '../prefill/types.ts';
/**
 * The words of the interface in one language. What a policy says is not here: it comes from the
 * policy document. `{name}` is replaced by what stands beside the key below.
 */
export interface Messages {
    back: string;
    continue: string;
    yes: string;
    no: string;
    /** Choice that opens the entry of a date, beside "it did not happen". */
    yesOn: string;
    day: string;
    month: string;
    year: string;
    time: string;
    timeUnknown: string;
    today: string;
    yesterday: string;
    /** {zone}: the policy's name for its time zone. */
    zone: string;
    missing: string;
    /** {example}: a day as one types it. */
    dateMissing: string;
    /** {date}: what was typed. */
    dateWrong: string;
    timeMissing: string;
    /** {time}: what was typed. */
    timeWrong: string;
    future: string;
    /** {bounds}: what it may be, as `≥ 1, ≤ 9`; or nothing. */
    numberWrong: string;
    emailWrong: string;
    /** {field}: the label of the field. */
    fieldMissing: string;
    undecided: string;
    /** {name}: what the answer is called. */
    mend: string;
    change: string;
    why: string;
    /** The page of the policy. */
    source: string;
    steps: string;
    timeline: string;
    assumptions: string;
    /** {language}: the language of the binding text. */
    translation: string;
    answers: string;
    restart: string;
    prepare: string;
    /** {from}, {to} */
    period: string;
    /** {to}: the end of a step that starts now. */
    until: string;
    /** When a step is due at once. */
    now: string;
    /** {time}: the same moment on the customer's own clock. */
    ownTime: string;
    request: string;
    optional: string;
    preview: string;
    subject: string;
    message: string;
    fill: string;
    copy: string;
    copied: string;
    copyBlocked: string;
    /** Announced once the form is filled. */
    filled: string;
    /** The same, where part of it could not be filled. */
    filledInPart: string;
    /** What became of one field of the page's form. */
    outcomes: Record<Exclude<FieldOutcome, 'never'>, string>;
    /** Where the form has no field for it. */
    inMessage: string;
    goToForm: string;
    noForm: string;
    contact: string;
    failure: string;
    /** Beside it, where the page has a form. */
    failureForm: string;
}
