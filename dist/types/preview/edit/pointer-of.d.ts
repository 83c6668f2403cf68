import type { Path } from '../workbench/changes-between.ts';
/** A JSON pointer (RFC 6901), as `PolicyIssue` names places. */
export declare function pointerOf(path: Path): string;
