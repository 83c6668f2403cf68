import { datedFacts } from './analysis/questions/dated-facts.ts';
import { questionOrder } from './analysis/questions/question-order.ts';
import { cycleFindings } from './parse/cycle-findings.ts';
import type { Finding } from './parse/finding.ts';
import { pointer } from './parse/pointer.ts';
import { readJson } from './parse/read-json.ts';
import { referenceFindings } from './parse/reference-findings.ts';
import { shapeFindings } from './parse/shape-findings.ts';
import type { Policy, PolicyIssue } from './types.ts';

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

/** A document without what parsing it has added before. */
function asWritten(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  // Anything but a list is an author's own, and told as unknown.
  const added = ([key, value]: [string, unknown]) =>
    /^(order|dated)$/.test(key) && Array.isArray(value);
  return Object.fromEntries(Object.entries(document).filter((entry) => !added(entry)));
}

/**
 * Validates a policy document, and works out the best order of its questions.
 *
 * @param document a value, or JSON text: then every issue has its line and column; a policy, too,
 * whose order is then worked out anew
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
  const value = asWritten(json ? json.value : document);
  const findings = findingsOf(value);
  if (!findings.length) {
    const policy = value as Policy;
    return {
      ok: true,
      policy: { ...policy, order: questionOrder(policy), dated: datedFacts(policy) },
    };
  }
  const issues = findings.map(({ path, message, suggestion }) => ({
    path: pointer(path),
    ...json?.positionOf(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  return { ok: false, issues };
}
