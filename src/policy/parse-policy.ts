import { cycleFindings } from './parse/cycle-findings.ts';
import type { Finding } from './parse/finding.ts';
import { readJson } from './parse/read-json.ts';
import { referenceFindings } from './parse/reference-findings.ts';
import { shapeFindings } from './parse/shape-findings.ts';
import type { Policy, PolicyIssue } from './types.ts';

/** A JSON pointer (RFC 6901). */
function pointer(path: Finding['path']): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * Validates a policy document.
 *
 * @param document a value, or JSON text: then every issue has its line and column
 * @returns the policy, or everything that is wrong with the document at once. Never throws.
 */
export function parsePolicy(
  document: unknown,
): { ok: true; policy: Policy } | { ok: false; issues: PolicyIssue[] } {
  const json = typeof document === 'string' ? readJson(document) : undefined;
  if (json?.errors.length) {
    return {
      ok: false,
      issues: json.errors.map(({ line, column, message }) => ({
        path: '',
        line,
        column,
        message: `this is no JSON: ${message}`,
      })),
    };
  }
  const value = json ? json.value : document;
  let findings = shapeFindings(value);
  if (!findings.length) {
    const policy = value as Policy;
    findings = [...referenceFindings(policy), ...cycleFindings(policy)];
    if (!findings.length) return { ok: true, policy };
  }
  const issues = findings.map(({ path, message, suggestion }) => ({
    path: pointer(path),
    ...json?.positionOf(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  return { ok: false, issues };
}
