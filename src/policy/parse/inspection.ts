import type { PolicyDocument, Text } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { IssueCode, IssueValues, Measure, Sort } from './issue-words/issue-values.ts';
import { type Kind, namesOf } from './names.ts';
import { nearest } from './nearest.ts';

export type Path = Finding['path'];

/** A place where a setting is calculated or compared with. */
export interface SettingUse {
  name: string;
  path: Path;
  wanted: Measure;
  /** What it is; `undefined` where it is nothing of the kind. */
  found: Measure | undefined;
}

/** What looking through a document finds, and the checks that all its parts share. */
export interface Inspection {
  policy: PolicyDocument;
  /** What conditions and values may name. */
  names: ReadonlyMap<string, Kind>;
  findings: Finding[];
  settingUses: SettingUse[];
  /** The names that each owner rests on. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
  report<Code extends IssueCode>(
    path: Path,
    code: Code,
    values: IssueValues[Code],
    suggestion?: string,
  ): void;
  /** Reports an id that is none of the candidates; says whether it is one. */
  known(path: Path, id: string, candidates: Iterable<string>, sort: Sort): boolean;
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
  const settingUses: SettingUse[] = [];
  const names = namesOf(policy);
  const sentences = new Set(policy.source.sentences.map(({ id }) => id));
  const [binding = ''] = policy.languages;
  const report: Inspection['report'] = (path, code, values, suggestion) =>
    findings.push({ path, code, values, suggestion } as Finding);

  const known = (path: Path, id: string, candidates: Iterable<string>, sort: Sort): boolean => {
    const all = [...candidates];
    if (all.includes(id)) return true;
    report(path, 'unknown', { sort, name: id }, nearest(id, all));
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
    if (!(binding in text)) report(path, 'no-binding-text', { language: binding });
    for (const [language, words] of Object.entries(text)) {
      known([...path, language], language, policy.languages, 'language');
      for (const [, name = ''] of words.matchAll(/\{([\w-]+)\}/g)) {
        const names = [...insertable, ...extra];
        if (names.includes(name)) continue;
        report([...path, language], 'unknown-insertion', { name }, nearest(name, names));
      }
    }
  };

  /** The names that the part being looked at uses. */
  const dayOfYear = (path: Path, monthDay: string) => {
    const [month = 0, day = 0] = monthDay.split('-').map(Number);
    if (new Date(Date.UTC(2024, month - 1, day)).getUTCMonth() !== month - 1) {
      report(path, 'no-such-day', { day: monthDay });
    }
  };
  const unique = (path: Path, list: readonly { id: string }[]) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) report([...path, index, 'id'], 'used-twice', { id });
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
    const [before, count, uses] = [used, findings.length, settingUses.length];
    used = new Set();
    const result = look();
    findings.length = count;
    settingUses.length = uses;
    used = before;
    return result;
  };
  return {
    policy,
    names,
    findings,
    settingUses,
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
