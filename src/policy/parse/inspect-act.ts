import type { Fact } from '../schema.ts';
import type { Path } from './inspection.ts';
import type { Inspector } from './inspector.ts';
import { nearest } from './nearest.ts';

/** The answers to a fact that an act of the customer can bring about, as they stand in a document. */
function reachable({ type, options = [], none }: Fact): (boolean | string)[] {
  if (type === 'boolean') return [true, false];
  if (type === 'choice') return options.map(({ id }) => id);
  return type === 'instant' && none ? ['now'] : [];
}

/** Looks at what a customer can still do about a fact. */
export function inspectAct(
  { says, cites, condition, report }: Inspector,
  path: Path,
  fact: Fact,
): void {
  const { act } = fact;
  if (!act) return;
  const at = [...path, 'act'];
  says([...at, 'text'], act.text);
  cites(at, act.sentences);
  condition([...at, 'when'], act.when);
  const answers = reachable(fact);
  if (answers.includes(act.to)) return;
  const to = [...at, 'to'];
  if (answers.length) {
    const allowed = answers.map(String);
    report(
      to,
      'wrong-choice',
      { allowed, value: JSON.stringify(act.to) },
      nearest(String(act.to), allowed),
    );
  } else if (fact.type === 'instant') {
    report(to, 'act-without-none', {});
  } else report(to, 'act-on-type', { type: fact.type });
}
