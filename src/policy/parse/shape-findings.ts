import type * as z from 'zod/mini';
import { policyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
  tuple: 'a list [ … ]',
};

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return kinds[typeof input]?.replace(/ [[{].*/, '') ?? typeof input;
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

function translate(issue: Issue, at: readonly (string | number)[], keys: Set<string>): Finding[] {
  const path = [...at, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `"${key}" is no key that may stand here`,
        suggestion: nearest(key, keys),
      }));
    case 'invalid_type':
      return [
        {
          path,
          message:
            issue.input === undefined
              ? `"${path.at(-1)}" is missing; it must be ${kinds[issue.expected] ?? issue.expected}`
              : `must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}`,
        },
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          message:
            issue.input === undefined
              ? `"${path.at(-1)}" is missing; it must be one of ${values.join(', ')}`
              : `must be one of ${values.join(', ')}, not ${JSON.stringify(issue.input)}`,
          suggestion: nearest(String(issue.input), values),
        },
      ];
    }
    case 'invalid_union': {
      if (issue.input === undefined) return [{ path, message: `"${path.at(-1)}" is missing` }];
      const branch = likeliest(issue.errors);
      if (branch.every((one) => one.code === 'invalid_type' && !one.path.length)) {
        return [{ path, message: `cannot be ${kindOf(issue.input)}` }];
      }
      return branch.flatMap((one) => translate(one, path, keys));
    }
    case 'invalid_key':
      return [{ path, message: `"${path.at(-1)}" is no id: use letters, digits, - and _` }];
    case 'invalid_format':
      return [{ path, message: `${JSON.stringify(issue.input)} does not have the right form` }];
    case 'too_small':
      return [
        {
          path,
          message:
            issue.origin === 'number'
              ? `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
              : `must not be empty (at least ${issue.minimum})`,
        },
      ];
    case 'too_big':
      return [{ path, message: `must be at most ${issue.maximum}` }];
    default:
      return [{ path, message: issue.message }];
  }
}

/** Where a document does not have the shape of a policy: unknown keys, missing parts, wrong types. */
export function shapeFindings(document: unknown): Finding[] {
  const result = policyDocument.safeParse(document, { reportInput: true });
  if (result.success) return [];
  const keys = knownKeys();
  return result.error.issues.flatMap((issue) => translate(issue, [], keys));
}
