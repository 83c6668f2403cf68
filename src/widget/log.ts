/** Tells the page's author something on the console. */
export function log(level: 'warn' | 'error', message: string, cause: unknown = ''): void {
  console[level](`eligibility-check: ${message}`, cause);
}
