import type { IssueMeaning } from './parse/issue-words/issue-values.ts';
import type { PolicyDocument } from './schema.ts';

/** A validated policy document. Plain data: it can be stored, sent and compared as JSON. */
export type Policy = PolicyDocument & {
  /** What is decided without any answer, where a build has worked it out beforehand. */
  start?: Decision;
  /** The facts that dates and steps rest on, where they have been worked out beforehand. */
  dated?: readonly string[];
  /** The order in which facts are asked; those not in it come after them, as in the document. */
  order?: readonly string[];
};

/**
 * One answer. Absent = not asked yet; `null` = it did not happen or does not apply;
 * `"unknown"` = the customer does not know. Instants are ISO 8601 text: with an offset, as a
 * wall-clock time in the policy's time zone, or a date alone.
 */
export type Answer = string | number | boolean | null | readonly string[];

/** Answers by fact id. Ids that the policy does not know are ignored. */
export type Answers = { readonly [fact: string]: Answer | undefined };

export interface Reason {
  id: string;
  /** In the language asked for. */
  text: string;
  /** Ids of the source's sentences. */
  sentences: readonly string[];
}

/** A step, deadline, point of the timeline or assumption, with its time where it has one. */
export interface DecisionItem extends Reason {
  detail: string | null;
  /** When it is due or starts: ISO instant in the policy's time zone, or `YYYY-MM-DD`. */
  at: string | null;
  /** Its end, where it is a period; in the same forms. */
  until: string | null;
}

export interface Problem {
  id: string;
  /** The facts that cannot all be right. */
  answers: readonly string[];
  text: string;
}

export interface Decision {
  /** Ids that the policy declares, or `null` while unanswered questions can still change them. */
  verdict: string | null;
  status: string | null;
  bestCase: string | null;
  certainty: string | null;
  /** The verdicts that some completion of the answers still reaches. */
  possible: readonly string[];
  /** The next question worth asking; `null` when no answer can change the decision any more. */
  question: string | null;
  /** How many more questions there can be at most, that one included, before the request's own. */
  questionsLeft: number;
  reasons: readonly Reason[];
  /** In order; on partial answers, those that no further answer can take away. */
  steps: readonly DecisionItem[];
  /** By id: ISO instant in the policy's time zone, `YYYY-MM-DD`, or `null`. */
  dates: { readonly [id: string]: string | null };
  problems: readonly Problem[];
  /** Until when the customer can act, the most cautious first. */
  deadlines: readonly DecisionItem[];
  /** When the money can arrive. */
  timeline: readonly DecisionItem[];
  /** What the dates only suppose. */
  assumptions: readonly DecisionItem[];
}

export interface DecideOptions {
  /** The current instant. Text without an offset is read in the policy's time zone. */
  now: string | Date;
  /** Language of the texts; default and fallback: the policy's binding language. */
  lang?: string;
}

/** Something wrong in a document. */
export type PolicyIssue = {
  /** JSON pointer, for example `/rules/3/when`. */
  path: string;
  /** From 1; only when the document was given as text. */
  line?: number;
  column?: number;
  /** In plain English; `describeIssue` says it in another language. */
  message: string;
  suggestion?: string;
} & (
  | IssueMeaning
  /** Where a widget had to do without the validator. */
  | { code?: undefined; values?: undefined }
);
