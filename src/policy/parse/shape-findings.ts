import type * as z from 'zod/mini';
import { forms } from '../schema/parts.ts';
import { policyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { IssueMeaning, JsonKind } from './issue-words/issue-values.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What zod calls what it expects. */
const kinds: { readonly [expected: string]: JsonKind } = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
  tuple: 'list',
};

function kindOf(input: unknown): JsonKind {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'number' && !Number.isFinite(input)) return 'other';
  return kinds[typeof input] ?? 'other';
}

/** Which form a text lacks. */
function formless(text: string, pattern: string | undefined): IssueMeaning {
  if (pattern === String(forms.language)) return { code: 'no-language', values: { text } };
  if (pattern === String(forms.day)) return { code: 'no-day', values: { text } };
  return { code: 'no-id', values: { text } };
}

/** Every key that some part of the schema knows. */
function knownKeys(): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (part: unknown) => {
    if (typeof part === 'function' || !part || typeof part !== 'object' || seen.has(part)) return;
    seen.add(part);
    const def = (part as { _zod?: { def: Record<string, unknown> } })._zod?.def;
    if (!def) {
      Object.values(part).forEach(visit);
      return;
    }
    const { shape, getter } = def as { shape?: object; getter?: () => unknown };
    for (const key of Object.keys(shape ?? {})) keys.add(key);
    if (getter) visit(getter());
    Object.values(def).forEach(visit);
  };
  visit(policyDocument);
  return keys;
}

/** The branch of a union that the author most likely meant. */
function likeliest(branches: readonly Issue[][]): Issue[] {
  const score = (branch: Issue[]) =>
    branch.reduce((sum, { code, path }) => {
      if (!path.length) return sum + (code === 'invalid_type' ? 100 : 10);
      return sum + 1;
    }, 0);
  return [...branches].sort((a, b) => score(a) - score(b))[0] ?? [];
}

function meaningOf(issue: Issue, key: string): IssueMeaning {
  const { input } = issue;
  const found = kindOf(input);
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? 'other';
      return input === undefined
        ? { code: 'missing-kind', values: { key, wanted } }
        : { code: 'wrong-kind', values: { wanted, found } };
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (input === undefined) return { code: 'missing-choice', values: { key, allowed } };
      // Whatever cannot be written in a line is told by what it is.
      return /^(list|object|other)$/.test(found)
        ? { code: 'kind-for-choice', values: { allowed, found } }
        : { code: 'wrong-choice', values: { allowed, value: JSON.stringify(input) } };
    }
    case 'invalid_key': {
      const [inner] = issue.issues;
      return formless(key, inner?.code === 'invalid_format' ? inner.pattern : undefined);
    }
    case 'invalid_format':
      return formless(String(input), issue.pattern);
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin !== 'number') {
        return least > 1 ? { code: 'too-few', values: { least } } : { code: 'empty', values: {} };
      }
      return issue.inclusive === false
        ? { code: 'not-above', values: { limit: least } }
        : { code: 'too-small', values: { least } };
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      return { code: issue.origin === 'array' ? 'too-many' : 'too-big', values: { most } };
    }
    default:
      return input === undefined
        ? { code: 'missing', values: { key } }
        : { code: 'impossible-kind', values: { found } };
  }
}

function translate(issue: Issue, at: Finding['path'], keys: Set<string>): Finding[] {
  const path = [...at, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-key',
      values: { key },
      suggestion: nearest(key, keys),
    }));
  }
  if (issue.code === 'invalid_union' && issue.input !== undefined) {
    const branch = likeliest(issue.errors);
    if (!branch.every((one) => one.code === 'invalid_type' && !one.path.length)) {
      return branch.flatMap((one) => translate(one, path, keys));
    }
  }
  const meaning = meaningOf(issue, String(path.at(-1)));
  const suggestion =
    issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? nearest(issue.input, issue.values.map(String))
      : undefined;
  return [{ path, ...meaning, suggestion }];
}

/** Where a document does not have the shape of a policy: unknown keys, missing parts, wrong types. */
export function shapeFindings(document: unknown): Finding[] {
  const result = policyDocument.safeParse(document, { reportInput: true });
  if (result.success) return [];
  const keys = knownKeys();
  return result.error.issues.flatMap((issue) => translate(issue, [], keys));
}
