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

/** Every name that a part rests on in either of two policies. */
export function namesBelow(
  before: Policy,
  after: Policy,
  part: unknown,
  outcomes = true,
): Set<string> {
  const names = namesIn(part);
  // A set goes on to what is added while it is gone through.
  for (const name of names) {
    namesIn([meaningOf(before, name, outcomes), meaningOf(after, name, outcomes)], names);
  }
  return names;
}

/**
 * Whether two parts of two policies mean the same, with all that they rest on.
 *
 * @param outcomes whether what the rules decide may differ; else it is taken to be the same
 */
export function sameMeaning(
  before: Policy,
  after: Policy,
  one: unknown,
  other: unknown,
  outcomes = true,
): boolean {
  if (JSON.stringify(one) !== JSON.stringify(other)) return false;
  if (before.timeZone !== after.timeZone) return false;
  const meaning = (policy: Policy, name: string) =>
    JSON.stringify(meaningOf(policy, name, outcomes));
  return [...namesBelow(before, after, one, outcomes)].every(
    (name) => meaning(before, name) === meaning(after, name),
  );
}
