import { readDuration } from '../../duration.ts';
import type { Policy } from '../../types.ts';
import { restsOn } from '../check/names-in.ts';

const day = 864e5;

/**
 * How far the days that the rules count on the calendar may reach: a diagram takes each for 24
 * hours, which it is wherever no clock changes.
 *
 * @returns milliseconds; 0 where rules count elapsed time alone; Infinity where they count months,
 * or a number of days that is not written in the policy
 */
export function calendarLengths(policy: Policy): number {
  const { rules, problems, facts, settings } = policy;
  const parts = [
    rules.map(({ when, verdict, status, bestCase, certainty }) => [
      when ?? true,
      [verdict, status, bestCase, certainty],
    ]),
    problems.checks.map(({ when }) => when),
    Object.values(facts).map(({ onlyIf = true }) => onlyIf),
  ];
  const names = restsOn(policy, parts);
  let whole = 0;
  for (const name of names) {
    const length = readDuration(String(settings[name]?.value ?? name));
    if (length?.months) return Infinity;
    whole += (length?.days ?? 0) * day;
  }
  const counted = ['days', 'weeks', 'months', 'years'].some((unit) => names.has(unit));
  return names.has('span') && counted ? Infinity : whole;
}
