import type { Policy } from '../../types.ts';

/** Every key and text in a part of a document, insertions in texts included. */
export function namesIn(part: unknown, names = new Set<string>()): Set<string> {
  if (typeof part === 'string') {
    names.add(part);
    for (const [, name = ''] of part.matchAll(/\{([\w-]+)\}/g)) names.add(name);
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      names.add(key);
      namesIn(value, names);
    }
  }
  return names;
}

/** Every name that a part of a document rests on, by way of classes, values, dates and facts too. */
export function restsOn(policy: Policy, part: unknown): Set<string> {
  const { classes, values, dates, facts } = policy;
  const all = namesIn(part);
  for (const name of all) {
    // A set goes on to what is added while it is gone through.
    for (const defined of [classes[name], values[name], dates[name], facts[name]?.onlyIf]) {
      if (defined !== undefined) namesIn(defined, all);
    }
  }
  return all;
}
