import { outcomeFields } from '../../language/outcome.ts';
import type { Policy } from '../../types.ts';
import { namesIn } from '../check/names-in.ts';

/** What a name stands for in a policy, as far as it decides anything. */
function meaningOf(policy: Policy, name: string, outcomes: boolean): unknown {
  const { facts, settings, values, classes, dates, calendars, rules } = policy;
  if (outcomeFields.some((field) => field === name)) {
    return (
      outcomes && rules.map((rule) => [rule.when, ...outcomeFields.map((field) => rule[field])])
    );
  }
  const { type, options, none, unknown, notAfter, min, max, onlyIf, otherwise } = facts[name] ?? {};
  const ids = options?.map(({ id }) => id);
  const date = dates[name];
  return [
    [type, ids, !!none, !!unknown, unknown?.reads, notAfter, min, max, onlyIf, otherwise],
    settings[name]?.value,
    values[name],
    classes[name]?.cases.map(({ is, when }) => [is, when]),
    date && [date.value, date.as, date.inexact, date.when],
    calendars[name]?.weekend,
    calendars[name]?.holidays.map((day) => ('date' in day ? day.date : day.easter)),
  ];
}

/** What the parts of two policies mean, each looked up once. */
export interface Meanings {
  /**
   * Every name that a part rests on in either of the two.
   *
   * @param outcomes whether what the rules decide may differ; else it is taken to be the same
   */
  below(part: unknown, outcomes?: boolean): ReadonlySet<string>;
  /** Whether a part of the one means the same as a part of the other, with all that they rest on. */
  same(one: unknown, other: unknown, outcomes?: boolean): boolean;
}

interface Meaning {
  /** The names in what it stands for, in either policy. */
  names: ReadonlySet<string>;
  same: boolean;
}

/** Compares what the parts of two policies mean. */
export function meaningsOf(before: Policy, after: Policy): Meanings {
  const known = { true: new Map<string, Meaning>(), false: new Map<string, Meaning>() };
  const meaning = (name: string, outcomes: boolean): Meaning => {
    const already = known[`${outcomes}`].get(name);
    if (already) return already;
    const both = [meaningOf(before, name, outcomes), meaningOf(after, name, outcomes)];
    const [one, other] = both.map((part) => JSON.stringify(part));
    const found = { names: namesIn(both), same: one === other };
    known[`${outcomes}`].set(name, found);
    return found;
  };
  const below = (part: unknown, outcomes = true) => {
    const names = namesIn(part);
    // A set goes on to what is added while it is gone through.
    for (const name of names) for (const one of meaning(name, outcomes).names) names.add(one);
    return names;
  };
  return {
    below,
    same: (one, other, outcomes = true) =>
      before.timeZone === after.timeZone &&
      JSON.stringify(one) === JSON.stringify(other) &&
      [...below(one, outcomes)].every((name) => meaning(name, outcomes).same),
  };
}
