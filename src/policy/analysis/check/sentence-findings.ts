import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';

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
  const findings = source.sentences.flatMap(({ id, text }, index) => {
    if (ids.has(id) || source.notRules.includes(id)) return [];
    const path = ['source', 'sentences', index];
    return [findingOf(path, { code: 'uncited-sentence', values: { id, text } }, { related: [id] })];
  });
  const both = source.notRules.flatMap((id, index) => {
    if (!ids.has(id)) return [];
    const path = ['source', 'notRules', index];
    return [findingOf(path, { code: 'cited-non-rule', values: { id } }, { related: [id] })];
  });
  return [...findings, ...both];
}
