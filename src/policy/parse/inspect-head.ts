import type { Inspector } from './inspector.ts';

/** Looks at what a document says of itself, and at its sentences. */
export function inspectHead({ policy, report, unique, known, says }: Inspector): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: policy.timeZone });
  } catch {
    report(['timeZone'], 'unknown-time-zone', { name: policy.timeZone }, 'Europe/Paris');
  }
  const { sentences, notRules } = policy.source;
  unique(['source', 'sentences'], sentences);
  const ids = sentences.map(({ id }) => id);
  for (const [index, id] of notRules.entries()) {
    known(['source', 'notRules', index], id, ids, 'sentence');
  }
  says(['title'], policy.title);
  says(['timeZoneName'], policy.timeZoneName);
}
