import type { Path } from '../workbench/changes-between.ts';

/** A JSON pointer (RFC 6901), as `PolicyIssue` names places. */
export function pointerOf(path: Path): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
