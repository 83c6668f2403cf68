import { listed } from '../../src/policy/language/holds.ts';
import type { Condition, Test } from '../../src/policy/schema.ts';

/** What a setting or class can be, by its name; one value where that is settled. */
export type Domains = ReadonlyMap<string, readonly unknown[]>;

/** A test of what has a name, as the values that it can have leave it. */
function simplifyTest(name: string, test: Test, domains: Domains): Condition {
  const domain = domains.get(name);
  const isComparison = typeof test === 'object' && test !== null && !Array.isArray(test);
  if (!domain) return { [name]: test };
  const wanted = isComparison ? test.isNot : test;
  if (wanted === undefined || (isComparison && Object.keys(test).length > 1)) {
    return { [name]: test };
  }
  const left = listed<unknown>(wanted).filter((value) => domain.includes(value));
  if (!left.length) return isComparison;
  if (left.length === domain.length) return !isComparison;
  const test_ = (left.length === 1 ? left[0] : left) as Test;
  return { [name]: isComparison ? ({ isNot: test_ } as Test) : test_ };
}

/** The parts that must all hold, as one condition; those that always do are left out. */
function both(parts: readonly Condition[]): Condition {
  if (parts.includes(false)) return false;
  const left = parts.filter((part) => typeof part === 'object');
  const keys = left.flatMap((part) => Object.keys(part));
  if (!left.length) return true;
  return new Set(keys).size === keys.length ? Object.assign({}, ...left) : { all: left };
}

function simplifyEntry(key: string, operand: unknown, domains: Domains): Condition {
  const inner = (one: unknown) => simplify(one as Condition, domains);
  if (key === 'all') return both((operand as Condition[]).map(inner));
  if (key === 'any') {
    const parts = (operand as Condition[]).map(inner).filter((part) => part !== false);
    if (parts.includes(true)) return true;
    return parts.length < 2 ? (parts[0] ?? false) : { any: parts };
  }
  if (/^(not|surely|possibly|unsure)$/.test(key)) {
    const part = inner(operand);
    if (typeof part === 'object') return { [key]: part };
    return key === 'not' ? !part : key !== 'unsure' && part;
  }
  return simplifyTest(key, operand as Test, domains);
}

/** A condition that holds whenever the given one does, where names can be no more than these. */
export function simplify(condition: Condition, domains: Domains): Condition {
  if (typeof condition === 'boolean') return condition;
  return both(
    Object.entries(condition).map(([key, operand]) => simplifyEntry(key, operand, domains)),
  );
}
