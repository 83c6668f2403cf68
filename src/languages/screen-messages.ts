import type { FieldOutcome } from '../widget/prefill/field-outcome.ts';
import type { Counting } from './plural.ts';

/**
 * The words of the interface in one language. What a policy says is not here: it comes from the
 * policy document. `{name}` is replaced by what stands beside the key below.
 */
export interface ScreenMessages {
  /** The direction of writing. */
  dir: 'ltr' | 'rtl';

  // Questions
  back: string;
  continue: string;
  /** How many questions there can be at most, this one included; 2 or more. */
  questionsLeft: Counting;
  lastQuestion: string;
  yes: string;
  no: string;
  /** Choice that opens the entry of a date, beside "it did not happen". */
  yesOn: string;
  day: string;
  month: string;
  year: string;
  time: string;
  timeUnknown: string;
  /** Asks for the time, too, beside a day. */
  addTime: string;
  /** Why the time is asked. */
  timeMatters: string;
  today: string;
  yesterday: string;
  /** {zone}: the policy's name for its time zone. */
  zone: string;

  // Errors
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

  // Result
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

  // Request
  request: string;
  optional: string;
  preview: string;
  subject: string;
  message: string;
  fill: string;
  copy: string;
  copied: string;
  copyBlocked: string;
  /** {field}: the field of the form that the text belongs into. */
  copyField: string;
  fieldCopied: string;
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
  /** What is left where the form cannot be filled. */
  paste: string;
  /** Where the form is on another page, and the request is carried there. */
  elsewhere: string;
  /** Goes to that page. */
  carry: string;
  /** {site}: where a request that was carried here says to come from. */
  from: string;
  contact: string;

  // Keeping the answers
  keep: string;
  /** For how many days. */
  keepHint: Counting;
  notKept: string;
  // Failure
  failure: string;
  /** Beside it, where the page has a form. */
  failureForm: string;
}
