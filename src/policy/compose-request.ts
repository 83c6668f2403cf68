import { decide } from './decide.ts';
import { fillIn } from './fill-in.ts';
import { holdsFor } from './holds-for.ts';
import type { Condition, Evidence } from './schema.ts';
import { textIn } from './text-in.ts';
import type { Answers, DecideOptions, Decision, Policy } from './types.ts';

/** What is written into the contact form. */
export interface ComposedRequest {
  subject: string;
  message: string;
  /** What the form's own field for the reason may call it, best first. */
  reason: string[];
  /** What helps this customer to attach, in the order of the document. */
  evidence: readonly Evidence[];
}

/**
 * The request as the policy's template words it, in the policy's binding language, which those who
 * answer it read.
 *
 * @param fields what the customer typed, by the names of the template's fields
 * @param dates as these answers decide them; found out where absent
 * @returns lines whose insertion is empty are left out; never more than one empty line in a row
 * @throws RangeError when `now` is no instant
 */
export function composeRequest(
  policy: Policy,
  answers: Answers,
  fields: { readonly [name: string]: string },
  { now, dates }: DecideOptions & Partial<Pick<Decision, 'dates'>>,
): ComposedRequest {
  const lang = policy.languages[0] as string;
  const known = dates ?? decide(policy, answers, { now, lang }).dates;
  const insert = (text: string) => fillIn(policy, text, { answers, dates: known, fields }, lang);
  const { request } = policy;
  const applies = ({ when }: { when?: Condition | undefined }) =>
    when === undefined || holdsFor(policy, answers, when, now);
  const lines = request.message
    .filter(applies)
    .map(({ text }) => insert(textIn(text, lang)))
    .filter(({ missing }) => !missing.length)
    .map(({ text }) => text.trim());
  return {
    subject: insert(textIn(request.subject, lang)).text,
    message: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    reason: [fields.reason ?? '', ...request.reason.map((text) => textIn(text, lang))].filter(
      Boolean,
    ),
    evidence: (request.evidence ?? []).filter(applies),
  };
}
