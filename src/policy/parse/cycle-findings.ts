import type { PolicyDocument } from '../schema.ts';
import type { Finding } from './finding.ts';

const outcomeFields = ['verdict', 'status', 'bestCase', 'certainty'];

/** Every text and key of a part: a generous reading of the names that it may use. */
function wordsIn(part: unknown, words = new Set<string>()): Set<string> {
  if (typeof part === 'string') words.add(part);
  else if (Array.isArray(part)) for (const one of part) wordsIn(one, words);
  else if (part && typeof part === 'object') {
    for (const [key, one] of Object.entries(part)) {
      if (key === 'text' || key === 'label' || key === 'sentences') continue;
      words.add(key);
      wordsIn(one, words);
    }
  }
  return words;
}

/** Where values, classes, dates and rules rest on themselves. */
export function cycleFindings(policy: PolicyDocument): Finding[] {
  const parts = new Map<string, { path: (string | number)[]; uses: Set<string> }>();
  for (const [id, value] of Object.entries(policy.values)) {
    parts.set(id, { path: ['values', id], uses: wordsIn(value) });
  }
  for (const [id, { cases }] of Object.entries(policy.classes)) {
    const uses = new Set(
      cases.flatMap(({ is, when }) => [...wordsIn([when, typeof is === 'string' ? null : is])]),
    );
    parts.set(id, { path: ['classes', id], uses });
  }
  for (const [id, { value, when }] of Object.entries(policy.dates)) {
    parts.set(id, { path: ['dates', id], uses: wordsIn([value, when]) });
  }
  for (const [id, { onlyIf }] of Object.entries(policy.facts)) {
    if (onlyIf !== undefined)
      parts.set(id, { path: ['facts', id, 'onlyIf'], uses: wordsIn(onlyIf) });
  }
  const ruleUses = new Set(
    policy.rules.flatMap(({ when, verdict, status, bestCase, certainty }) => [
      ...wordsIn([
        when,
        ...[verdict, status, bestCase, certainty].filter((one) => typeof one !== 'string'),
      ]),
    ]),
  );
  for (const field of outcomeFields) parts.set(field, { path: ['rules'], uses: ruleUses });

  const findings: Finding[] = [];
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    const part = parts.get(name);
    if (!part || done.has(name)) return;
    const from = trail.indexOf(name);
    if (from >= 0) {
      findings.push({
        path: part.path,
        message: `rests on itself: ${[...trail.slice(from), name].join(' → ')}`,
      });
      return;
    }
    for (const used of part.uses) {
      // A class may have a case that is called as something else is: only names count.
      if (parts.has(used)) visit(used, [...trail, name]);
    }
    done.add(name);
  };
  for (const name of parts.keys()) visit(name, []);
  return findings;
}
