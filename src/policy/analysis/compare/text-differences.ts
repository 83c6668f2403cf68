import { pointer } from '../../parse/pointer.ts';
import type { Policy } from '../../types.ts';
import type { TextDifference } from './policy-comparison.ts';

type Found = Map<string, { path: string; texts: Readonly<Record<string, string>> }>;

/** Whether it is one text in several languages. */
function isText(part: object, languages: readonly string[]): part is Record<string, string> {
  const entries = Object.entries(part);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => typeof value === 'string' && languages.includes(key))
  );
}

/** All texts of a document by what they belong to, wherever that stands in its list. */
function textsOf(policy: Policy): Found {
  const found: Found = new Map();
  const languages = [...policy.languages];
  const [binding = ''] = languages;
  const visit = (part: unknown, path: readonly (string | number)[], key: string) => {
    if (typeof part !== 'object' || part === null) return;
    if (!Array.isArray(part) && isText(part, languages)) {
      found.set(key, { path: pointer([...path]), texts: part });
      return;
    }
    const seen = new Map<string, number>();
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'text' && typeof inner === 'string') {
        found.set(`${key}/text`, { path: pointer([...path, name]), texts: { [binding]: inner } });
      }
      const own = Array.isArray(part) && (inner?.id ?? (inner?.is && JSON.stringify(inner.is)));
      const id = own || name;
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      visit(
        inner,
        [...path, Array.isArray(part) ? Number(name) : name],
        `${key}/${id}${times || ''}`,
      );
    }
  };
  const { scenarios: _, start: __, ...rest } = policy;
  visit(rest, [], '');
  return found;
}

/** The texts of two documents that read differently. */
export function textDifferences(before: Policy, after: Policy): TextDifference[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    const path = (other ?? one)?.path ?? '';
    const languages = new Set([
      ...Object.keys(one?.texts ?? {}),
      ...Object.keys(other?.texts ?? {}),
    ]);
    return [...languages].flatMap((language) => {
      const [was = null, is = null] = [one?.texts[language], other?.texts[language]];
      return was === is ? [] : [{ path, language, before: was, after: is }];
    });
  });
}
