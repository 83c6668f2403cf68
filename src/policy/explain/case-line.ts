import type { ExplainedTest } from './explained.ts';
import type { Proof } from './proof.ts';
import type { Speaker } from './speaker.ts';
import { traceOf } from './trace.ts';

/** What the case of a class says to the customer; `null` where it says nothing. */
export function caseLine(
  { state, say }: Speaker,
  proof: Proof,
  name: string,
  index: number,
): ExplainedTest | null {
  const { classes } = state.policy;
  const { text, sentences = [] } = classes[name]?.cases[index] ?? {};
  const branch = proof.cases(name)[index];
  if (!text || !branch) return null;
  const trace = traceOf(state);
  trace.name(name);
  return {
    text: say(text),
    holds: true,
    facts: [...trace.found].filter((id) => state.answered.has(id)),
    sentences,
    path: branch.whenPath,
    of: name,
  };
}
