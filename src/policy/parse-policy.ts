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

/** Parts that declare no names: where only their shape is wrong, names can be looked at all the same. */
const nameless = /^(rules|problems|steps|deadlines|timeline|assumptions|request|notice|scenarios)$/;

/** Everything that is wrong with a document; names are looked at as far as its shape allows. */
function findingsOf(document: unknown): Finding[] {
  const shape = shapeFindings(document);
  if (shape.some(({ path: [part = ''] }) => !nameless.test(String(part)))) return shape;
  try {
    const { findings, uses } = referenceFindings(document as Policy);
    const seen = shape.map(({ path }) => pointer(path));
    const others = findings.filter(
      ({ path }) => !seen.some((one) => `${pointer(path)}/`.startsWith(`${one}/`)),
    );
    return [...shape, ...others, ...cycleFindings(document as Policy, uses)];
  } catch (error) {
    if (shape.length) return shape;
    throw error;
  }
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
  // An editor may have put a byte order mark first.
  const json = typeof document === 'string' ? readJson(document.replace(/^\uFEFF/, '')) : undefined;
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
  const findings = findingsOf(value);
  if (!findings.length) return { ok: true, policy: value as Policy };
  const issues = findings.map(({ path, message, suggestion }) => ({
    path: pointer(path),
    ...json?.positionOf(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  return { ok: false, issues };
}
