import '../../language/more.ts';
import { readNow } from '../../read-now.ts';
import type { Policy } from '../../types.ts';
import { atomsOf } from '../questions/atoms-of.ts';
import { cutsOf } from '../questions/cuts-of.ts';
import { usualMoment } from '../witness/witness-of.ts';

/** What a policy looks at in order to decide. */
export interface ComparedFacts {
  /** Ids, in the document's order. */
  facts: readonly string[];
  /** Facts that are compared with each other, the one that comes later first. */
  pairs: readonly (readonly [later: string, earlier: string])[];
}

/** The facts that a decision can rest on, and those that are compared with each other. */
export function comparedFacts(policy: Policy, now?: string): ComparedFacts {
  const moment = now === undefined ? usualMoment(policy) : readNow(now, policy.timeZone);
  const { facts, differences } = cutsOf(policy, atomsOf(policy), moment);
  const widest = new Map<string, { plus: string; minus: string; limit: number }>();
  for (const cut of differences) {
    if (!cut.plus || !cut.minus) continue;
    const key = JSON.stringify([cut.plus, cut.minus].sort());
    const before = widest.get(key);
    if (!before || Math.abs(cut.limit) > Math.abs(before.limit)) widest.set(key, cut);
  }
  const pairs = [...widest.values()].map(({ plus, minus, limit }) =>
    limit > 0 ? ([plus, minus] as const) : ([minus, plus] as const),
  );
  return { facts: Object.keys(policy.facts).filter((id) => facts.has(id)), pairs };
}
