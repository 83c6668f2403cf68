import type { Policy } from '../../types.ts';
import { restsOn } from '../check/names-in.ts';

/** The facts that dates, steps and the like rest on: once all is decided, only these may be asked. */
export function datedFacts(policy: Policy): string[] {
  const { dates, steps, deadlines, timeline, assumptions } = policy;
  const names = restsOn(policy, [dates, steps, deadlines, timeline, assumptions]);
  return Object.keys(policy.facts).filter((id) => names.has(id));
}
