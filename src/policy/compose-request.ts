import { decide } from './decide.ts';
import { fillIn } from './fill-in.ts';
import { holdsFor } from './holds-for.ts';
import { textIn } from './text-in.ts';
import type { Answers, DecideOptions, Policy } from './types.ts';

/** What is written into the contact form. */
export interface ComposedRequest {
  subject: string;
  message: string;
  /** What the form's own field for the reason may call it, best first. */
  reason: string[];
}

/**
 * The request as the policy's template words it, in the policy's binding language, which those who
 * answer it read.
 *
 * @param fields what the customer typed, by the names of the template's fields
 * @returns lines whose insertion is empty are left out; never more than one empty line in a row
 * @throws RangeError when `now` is no instant
 */
export function composeRequest(
  policy: Policy,
  answers: Answers,
  fields: { readonly [name: string]: string },
  { now }: DecideOptions,
): ComposedRequest {
  const lang = policy.languages[0] as string;
  const { dates } = decide(policy, answers, { now, lang });
  const insert = (text: string) => fillIn(policy, text, { answers, dates, fields }, lang);
  const { request } = policy;
  const lines = request.message
    .filter(({ when = true }) => holdsFor(policy, answers, when, now))
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
  };
}
