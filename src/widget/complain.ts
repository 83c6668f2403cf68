import { type ErrorDetail, emit } from './events.ts';
import { log } from './log.ts';

/**
 * Tells the page's author, on the console and in an event, of something to mend.
 *
 * @param cause what was thrown; of a policy that is not valid, with its `issues`
 */
export function complain(host: HTMLElement, message: string, cause?: Partial<ErrorDetail>): void {
  const issues = cause?.issues ?? [];
  let said = message;
  for (const { path, line, column, message, suggestion } of issues) {
    said += `\n${path}${line ? ` (line ${line}, column ${column})` : ''}: ${message}`;
    if (suggestion) said += `; did you mean "${suggestion}"?`;
  }
  const [first] = issues;
  log('error', said, first ? '' : cause);
  emit(host, 'eligibility-error', {
    message: said,
    ...(first && { path: first.path, issues }),
  });
}
