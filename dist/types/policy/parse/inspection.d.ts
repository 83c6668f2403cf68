import type { PolicyDocument, Text } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { IssueCode, IssueValues, Measure, Sort } from './issue-words/issue-values.ts';
import { type Kind } from './names.ts';
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
    report<Code extends IssueCode>(path: Path, code: Code, values: IssueValues[Code], suggestion?: string): void;
    /** Reports an id that is none of the candidates; says whether it is one. */
    known(path: Path, id: string, candidates: Iterable<string>, sort: Sort): boolean;
    cites(path: Path, ids?: readonly string[]): void;
    /** Looks at the languages and insertions of a text. */
    says(path: Path, text: Text | undefined, extra?: readonly string[]): void;
    unique(path: Path, list: readonly {
        id: string;
    }[]): void;
    dayOfYear(path: Path, monthDay: string): void;
    /** Looks at a part of what `owner` rests on. */
    using(owner: string, look: () => void): void;
    /** The part being looked at rests on a name. */
    use(name: string): void;
    /** Looks without reporting anything. */
    aside<T>(look: () => T): T;
}
/** Begins to look through a document of the right shape. */
export declare function inspectionOf(policy: PolicyDocument): Inspection;
