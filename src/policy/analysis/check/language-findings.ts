import type { Policy } from '../../types.ts';
import type { PolicyFinding } from './finding.ts';
import { findingOf } from './finding-of.ts';

type Path = readonly (string | number)[];

/** The texts that lack a language, or say nothing in it. */
export function languageFindings(policy: Policy): PolicyFinding[] {
  const { languages, source } = policy;
  const [binding = '', ...others] = languages;
  const findings: PolicyFinding[] = [];
  const missing = (path: Path, language: string) =>
    findings.push(
      findingOf(
        path,
        language === binding
          ? { code: 'blank-binding-text', values: { language } }
          : { code: 'missing-translation', values: { language, binding } },
      ),
    );
  const look = (part: unknown, path: Path) => {
    if (typeof part !== 'object' || part === null) return;
    const entries = Object.entries(part);
    const text = binding in part && entries.every(([key]) => languages.includes(key));
    if (!text) for (const [key, value] of entries) look(value, [...path, key]);
    // A text that is empty everywhere is meant to be.
    else if (entries.some(([, words]) => words.trim())) {
      for (const language of languages) {
        if (!(part as Record<string, string>)[language]?.trim()) missing(path, language);
      }
    }
  };
  look({ ...policy, scenarios: [], source: { title: source.title } }, []);
  for (const language of others) {
    for (const { id } of source.sentences) {
      if (!source.translations?.[language]?.[id]?.trim()) {
        missing(['source', 'translations', language, id], language);
      }
    }
  }
  return findings;
}
