import { datedFacts } from './analysis/questions/dated-facts.ts';
import { questionOrder } from './analysis/questions/question-order.ts';
import { cycleFindings } from './parse/cycle-findings.ts';
import { describeIssue } from './parse/describe-issue.ts';
import type { Finding } from './parse/finding.ts';
import type { IssueMeaning } from './parse/issue-words/issue-values.ts';
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

/** What a server sends in place of a document that it does not find, or a page around one. */
const webPage = /^\s*<[a-z!?]/i;

const issueAt = (
  at: Pick<PolicyIssue, 'path' | 'line' | 'column'>,
  meaning: IssueMeaning,
): PolicyIssue => ({ ...at, message: describeIssue(meaning, 'en'), ...meaning });

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
  const text = typeof document === 'string' ? document.replace(/^\uFEFF/, '') : undefined;
  if (text !== undefined && webPage.test(text)) {
    const meaning = { code: 'web-page', values: {} } as const;
    return { ok: false, issues: [issueAt({ path: '', line: 1, column: 1 }, meaning)] };
  }
  const json = text === undefined ? undefined : readJson(text);
  if (json?.errors.length) {
    return {
      ok: false,
      issues: json.errors.map(({ line, column, slip }) =>
        issueAt({ path: '', line, column }, { code: 'not-json', values: { slip } }),
      ),
    };
  }
  const twice = (json?.duplicates ?? []).map(({ line, column, path, key, first }) =>
    issueAt(
      { path: pointer(path), line, column },
      { code: 'duplicate-key', values: { key, line: first } },
    ),
  );
  const value = asWritten(json ? json.value : document);
  const findings = findingsOf(value);
  if (!findings.length && !twice.length) {
    const policy = value as Policy;
    return {
      ok: true,
      policy: { ...policy, order: questionOrder(policy), dated: datedFacts(policy) },
    };
  }
  const issues = findings.map(({ path, suggestion, ...meaning }) => ({
    path: pointer(path),
    ...json?.positionOf(path),
    message: describeIssue(meaning, 'en'),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...meaning,
  }));
  return { ok: false, issues: [...twice, ...issues] };
}
