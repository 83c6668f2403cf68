import { composeRequest } from '../policy/compose-request.ts';
import type { Answers, Policy } from '../policy/types.ts';
import type { RequestValues } from './prefill/types.ts';

/**
 * What a form can be filled with before the customer was asked for anything else.
 *
 * @param now text without an offset is in the policy's time zone
 */
export function requestOf(policy: Policy, answers: Answers, now: string | Date): RequestValues {
  const typed = Object.entries(answers).filter(
    ([, answer]) => typeof answer === 'string' && answer !== 'unknown',
  );
  return { ...Object.fromEntries(typed), ...composeRequest(policy, answers, {}, { now }) };
}
