import { type Policy, textIn } from '../../policy/index.ts';
import type { Field, Shown } from './arrange.ts';

/** How a decision is marked on the map: told apart without any colour. */
export interface Mark {
  letter: string;
  /** One of the patterns of the style sheet. */
  pattern: number;
  /** What the document says of its nature: `positive`, `negative`, … */
  tone: string;
  name: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const patterns = 8;

/** The marks of every decision that a policy or its draft can come to, the best first. */
export function marksOf(
  policies: readonly Policy[],
  field: Field,
  lang: string,
  say: { open: string; impossible: string },
): Map<Shown, Mark> {
  const marks = new Map<Shown, Mark>();
  const all = new Map(
    policies.flatMap((policy) =>
      Object.entries(field === 'verdict' ? policy.verdicts : policy.statuses),
    ),
  );
  const ranked = [...all].sort(([, one], [, other]) => (other.rank ?? 0) - (one.rank ?? 0));
  ranked.forEach(([id, one], index) => {
    const tone = 'tone' in one ? String(one.tone) : 'plain';
    const letter = letters[index] ?? `${index + 1}`;
    marks.set(id, { letter, pattern: index % patterns, tone, name: textIn(one.label, lang) || id });
  });
  marks.set(null, { letter: '?', pattern: patterns, tone: 'plain', name: say.open });
  marks.set(false, { letter: '–', pattern: patterns, tone: 'plain', name: say.impossible });
  return marks;
}
