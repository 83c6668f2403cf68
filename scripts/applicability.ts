import { restsOn } from '../src/policy/analysis/check/names-in.ts';
import type { Customers } from '../src/policy/analysis/questions/customers-of.ts';
import type { Policy } from '../src/policy/index.ts';
import { holds } from '../src/policy/language/holds.ts';
import { startState } from '../src/policy/start-state.ts';

/**
 * Which facts apply to those who have given all answers, as bits.
 *
 * @throws Error where answers that come to the same decide about that differently
 */
export function applicability(policy: Policy, { facts, answers, now }: Customers) {
  const rules = facts.map((id) => {
    const { onlyIf } = policy.facts[id] ?? {};
    if (onlyIf === undefined) return () => true;
    const names = restsOn(policy, onlyIf);
    const read = facts.flatMap((other, fact) => (names.has(other) ? [fact] : []));
    const memo = new Map<string, boolean>();
    return (digits: readonly number[], off: number) => {
      const key = read.map((fact) => (off & (1 << fact) ? '' : digits[fact])).join();
      const known = memo.get(key);
      if (known !== undefined) return known;
      const results = new Set<boolean>();
      const given = new Map();
      const visit = ([fact, ...rest]: readonly number[]) => {
        if (fact === undefined) {
          results.add(holds(startState(policy, new Map(given), now), onlyIf));
          return;
        }
        if (off & (1 << fact)) return visit(rest);
        for (const one of answers[fact]?.[digits[fact] ?? 0] ?? []) {
          given.set(facts[fact] as string, one.known);
          visit(rest);
        }
      };
      visit(read);
      if (results.size > 1)
        throw new Error(`answers that are alike differ in whether ${id} applies`);
      memo.set(key, results.has(true));
      return results.has(true);
    };
  });
  return (digits: readonly number[]): number => {
    let off = 0;
    // A fact applies or not by those before it.
    for (const [fact, rule] of rules.entries()) if (!rule(digits, off)) off |= 1 << fact;
    return (2 ** facts.length - 1) & ~off;
  };
}
