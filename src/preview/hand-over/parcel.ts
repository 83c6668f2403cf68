import type { Change } from '../workbench/changes-between.ts';

/** What a link carries: what a draft changes in the live document, or, failing that, all of it. */
export interface Parcel {
  /** Id of the policy. */
  readonly policy: string;
  /** Version of the live document that the changes were made on. */
  readonly version: string;
  readonly changes?: readonly Change[];
  readonly text?: string;
}

function isChange(value: unknown): value is Change {
  const { path, was, at, remove, add } = (value ?? {}) as Record<string, unknown>;
  const isPath = Array.isArray(path) && path.every((part) => /^(string|number)$/.test(typeof part));
  const isList = Number.isInteger(at) && Number.isInteger(remove) && Array.isArray(add);
  return isPath && typeof was === 'string' && (add === undefined || isList);
}

/** Whether a value is a parcel, so that it can be opened. */
export function isParcel(value: unknown): value is Parcel {
  const { policy, version, changes, text } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof policy === 'string' &&
    typeof version === 'string' &&
    (typeof text === 'string' || (Array.isArray(changes) && changes.every(isChange)))
  );
}
