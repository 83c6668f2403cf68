import { pointer } from '../../parse/pointer.ts';
import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';

/** Every sentence that some part of a document cites. */
function cited(part: unknown, ids = new Set<string>()): Set<string> {
  if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'sentences' && Array.isArray(value)) for (const id of value) ids.add(id);
      else cited(value, ids);
    }
  }
  return ids;
}

/** The sentences that nothing cites and that are not said to be no rules; and those that are both. */
export function sentenceFindings({ source, ...rest }: Policy): PolicyFinding[] {
  const ids = cited(rest);
  const findings = source.sentences.flatMap(({ id, text }, index): PolicyFinding[] =>
    ids.has(id) || source.notRules.includes(id)
      ? []
      : [
          {
            kind: 'uncited-sentence',
            severity: 'warning',
            path: pointer(['source', 'sentences', index]),
            message: `nothing cites the sentence ${id} (“${text}”): cite it where it is applied, or list it in "notRules" if nothing rests on it`,
            related: [id],
          },
        ],
  );
  const both = source.notRules.flatMap((id, index): PolicyFinding[] =>
    ids.has(id)
      ? [
          {
            kind: 'uncited-sentence',
            severity: 'warning',
            path: pointer(['source', 'notRules', index]),
            message: `the sentence ${id} is listed in "notRules", and yet it is cited: take it out of one of the two`,
            related: [id],
          },
        ]
      : [],
  );
  return [...findings, ...both];
}
