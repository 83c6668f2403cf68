import '../../src/policy/language/more.ts';
import { namesIn } from '../../src/policy/analysis/check/names-in.ts';
import type { Condition, Derived, PolicyDocument } from '../../src/policy/schema.ts';
import { reached } from './reached.ts';
import { type Domains, simplify } from './simplify.ts';

type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cases that remain, the last one without a condition where it holds if no other does. */
function withoutUnreached(policy: PolicyDocument): PolicyDocument {
  const { rules, cases } = reached(policy);
  // The reasons of a decision are numbered by the cases of these classes.
  const numbered = new Set(policy.rules.flatMap(({ because = [] }) => because));
  const classes = Object.entries(policy.classes).map(([name, one]) => {
    const seen = cases.get(name);
    const left = one.cases.filter((_, index) => numbered.has(name) || seen?.has(index));
    const last = left.length - 1;
    const ends = !seen?.has(-1) && seen?.has(one.cases.indexOf(left[last] as never));
    return [
      name,
      {
        cases: left.map((each, index) => {
          const { when: _, ...always } = each;
          return ends && index === last ? always : each;
        }),
      },
    ] as const;
  });
  return {
    ...policy,
    classes: Object.fromEntries(classes),
    rules: policy.rules.filter(({ id }) => rules.has(id)),
  };
}

/** The values that each setting and class can have. */
function domainsOf({ settings, classes }: PolicyDocument): Domains {
  const domains = new Map<string, readonly unknown[]>(
    Object.entries(settings).map(([id, { value }]) => [id, [value]]),
  );
  const valuesOf = (name: string, within: readonly string[] = []): readonly unknown[] => {
    const known = domains.get(name);
    // A class that takes itself over is refused by the validator.
    if (known || within.includes(name)) return known ?? [];
    const { cases = [] } = classes[name] ?? {};
    const values = cases.flatMap(({ is }) =>
      typeof is === 'string' ? [is] : valuesOf(is.from, [...within, name]).map(String),
    );
    return [...new Set(cases.at(-1)?.when === undefined ? values : [...values, ''])];
  };
  for (const name of Object.keys(classes)) domains.set(name, valuesOf(name));
  return domains;
}

/** Without the entries of a list that never hold, or only where an earlier one does. */
function firstOfEach(list: readonly unknown[]): unknown[] {
  const conditions = new Set<string>();
  const areCases = list.every((one) => isRecord(one) && 'is' in one && !('text' in one));
  return list.filter((one) => {
    const { when } = isRecord(one) ? one : {};
    const text = JSON.stringify(when ?? true);
    const isNew = !areCases || !conditions.has(text);
    conditions.add(text);
    return when !== false && isNew;
  });
}

/** A part of a document with its conditions simplified, and what is settled written out. */
function settled(part: unknown, domains: Domains): unknown {
  if (Array.isArray(part)) return firstOfEach(part.map((one) => settled(one, domains)));
  if (!isRecord(part)) return part;
  const derived = (part as { from?: Derived }).from;
  const values = typeof derived === 'string' && domains.get(derived);
  if (values && values.length === 1 && Object.keys(part).length === 1) return String(values[0]);
  const entries = Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'when' && key !== 'worthAsking' && key !== 'onlyIf') {
      return [[key, settled(value, domains)] as const];
    }
    const condition = simplify(value as Condition, domains);
    return condition === true ? [] : [[key, condition] as const];
  });
  return Object.fromEntries(entries);
}

/** The entries of a record that something rests on. */
function used<T>(record: { readonly [id: string]: T }, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(record).filter(([id]) => names.has(id)));
}

/** Leaves out the definitions and settings that nothing uses any more. */
function withoutUnused(policy: PolicyDocument): PolicyDocument {
  const { settings, classes, values, calendars, ...rest } = policy;
  const names = namesIn(rest);
  for (const name of names) {
    for (const defined of [classes[name], values[name]]) namesIn(defined, names);
    if (names.has(name) && settings[name]) names.add(String(settings[name].value));
  }
  return {
    ...policy,
    settings: used(settings, names),
    classes: used(classes, names),
    values: used(values, names),
    calendars: used(calendars, names),
  };
}

/**
 * The policy as far as its settings leave it open: without rules and cases that no answers reach,
 * tests that come out the same for everyone, and what only those used. Decides as the whole does.
 */
export function specialisePolicy(policy: PolicyDocument): PolicyDocument {
  let current = policy;
  for (;;) {
    const shorter = withoutUnreached(current);
    const domains = domainsOf(shorter);
    const next = withoutUnused(settled(shorter, domains) as PolicyDocument);
    if (JSON.stringify(next) === JSON.stringify(current)) return current;
    current = next;
  }
}
