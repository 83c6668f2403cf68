import {
  type Customer,
  compilePolicy,
  type Policy,
  type Ruled,
  rulings,
} from '../../policy/index.ts';
import { impossible, open, type Result } from './replay-report.ts';

/** What a policy says of a past case: its result, and everything that the rules say of it as text. */
export interface Said {
  result: Result;
  fields: string;
}

function saidOf(ruled: Ruled): Said {
  if (ruled === 'impossible') return { result: impossible, fields: impossible };
  if (ruled === 'open') return { result: open, fields: open };
  return { result: ruled.fields[0] || open, fields: ruled.fields.join(' ') };
}

/** Decides many customers by one policy: verdict, status, best case and certainty, without dates. */
export function decider(policy: Policy): (customer: Customer) => Said {
  const rule = rulings(compilePolicy(policy));
  // There are as many different rulings as the policy has, however many customers there are.
  const known = new Map<Ruled, Said>();
  return (customer) => {
    const ruled = rule(customer);
    let said = known.get(ruled);
    if (!said) {
      said = saidOf(ruled);
      if (known.size < 10_000) known.set(ruled, said);
    }
    return said;
  };
}
