import { isInMessage } from './is-in-message.ts';
import type { FieldReport } from './types.ts';

/** Whether the form says all that the customer wants to say. */
export function isComplete(reports: readonly FieldReport[]): boolean {
  return reports.every((report) => /filled|never/.test(report.outcome) || isInMessage(report));
}
