import type { PolicyDocument, Text } from '../schema.ts';
import type { Finding } from './finding.ts';
import { type Kind, namesOf } from './names.ts';
import { nearest } from './nearest.ts';

export type Path = Finding['path'];

/** What looking through a document finds, and the checks that all its parts share. */
export interface Inspection {
  policy: PolicyDocument;
  /** What conditions and values may name. */
  names: ReadonlyMap<string, Kind>;
  findings: Finding[];
  /** The names that each owner rests on. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
  report(path: Path, message: string, suggestion?: string): void;
  /** Reports an id that is none of the candidates; says whether it is one. */
  known(path: Path, id: string, candidates: Iterable<string>, what: string): boolean;
  cites(path: Path, ids?: readonly string[]): void;
  /** Looks at the languages and insertions of a text. */
  says(path: Path, text: Text | undefined, extra?: readonly string[]): void;
  unique(path: Path, list: readonly { id: string }[]): void;
  dayOfYear(path: Path, monthDay: string): void;
  /** Looks at a part of what `owner` rests on. */
  using(owner: string, look: () => void): void;
  /** The part being looked at rests on a name. */
  use(name: string): void;
  /** Looks without reporting anything. */
  aside<T>(look: () => T): T;
}

/** Begins to look through a document of the right shape. */
export function inspectionOf(policy: PolicyDocument): Inspection {
  const findings: Finding[] = [];
  const names = namesOf(policy);
  const sentences = new Set(policy.source.sentences.map(({ id }) => id));
  const [binding = ''] = policy.languages;
  const report = (path: Path, message: string, suggestion?: string) =>
    findings.push({ path, message, suggestion });

  const known = (path: Path, id: string, candidates: Iterable<string>, what: string): boolean => {
    const all = [...candidates];
    if (all.includes(id)) return true;
    report(path, `there is no ${what} "${id}"`, nearest(id, all));
    return false;
  };
  const cites = (path: Path, ids: readonly string[] = []) => {
    for (const [index, id] of ids.entries()) {
      known([...path, 'sentences', index], id, sentences, 'sentence');
    }
  };
  const insertable = [
    ...Object.keys(policy.settings),
    ...Object.keys(policy.facts),
    ...Object.keys(policy.dates),
  ];
  const says = (path: Path, text: Text | undefined, extra: readonly string[] = []) => {
    if (!text) return;
    if (!(binding in text)) report(path, `the binding language "${binding}" is missing`);
    for (const [language, words] of Object.entries(text)) {
      known([...path, language], language, policy.languages, 'language');
      for (const [, name = ''] of words.matchAll(/\{([\w-]+)\}/g)) {
        known([...path, language], name, [...insertable, ...extra], 'insertion');
      }
    }
  };

  /** The names that the part being looked at uses. */
  const dayOfYear = (path: Path, monthDay: string) => {
    const [month = 0, day = 0] = monthDay.split('-').map(Number);
    if (new Date(Date.UTC(2024, month - 1, day)).getUTCMonth() !== month - 1) {
      report(path, `there is no ${monthDay} in any year`);
    }
  };
  const unique = (path: Path, list: readonly { id: string }[]) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) report([...path, index, 'id'], `"${id}" is used twice`);
      seen.add(id);
    }
  };

  let used = new Set<string>();
  const uses = new Map<string, Set<string>>();
  const using = (owner: string, look: () => void) => {
    used = uses.get(owner) ?? new Set();
    uses.set(owner, used);
    look();
    used = new Set();
  };
  const aside = <T>(look: () => T): T => {
    const [before, count] = [used, findings.length];
    used = new Set();
    const result = look();
    findings.length = count;
    used = before;
    return result;
  };
  return {
    policy,
    names,
    findings,
    uses,
    report,
    known,
    cites,
    says,
    unique,
    dayOfYear,
    using,
    use: (name) => used.add(name),
    aside,
  };
}
