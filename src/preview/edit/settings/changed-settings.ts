import type { PolicyDocument } from '../../../policy/index.ts';

/** The names of the settings whose value differs between two documents, in the draft's order. */
export function changedSettings(
  live: PolicyDocument | null,
  draft: PolicyDocument | null,
): readonly string[] {
  const before = live?.settings ?? {};
  const after = draft?.settings ?? {};
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return draft ? names.filter((name) => before[name]?.value !== after[name]?.value) : [];
}
