import { readDuration } from '../duration.ts';
import type { Derived, PolicyDocument } from '../schema.ts';

/** What a name stands for: one of some ids, any of them, or something that can be compared. */
export type Kind =
  | { type: 'ids' | 'set'; ids: ReadonlySet<unknown> }
  | { type: 'instant' | 'duration' | 'number' | 'text' | 'any' };

/** Where the ids of each field of an outcome are declared. */
export const outcomeLists = {
  verdict: 'verdicts',
  status: 'statuses',
  bestCase: 'bestCases',
  certainty: 'certainties',
} as const;

/** Every name that conditions and values may use, with what it stands for. */
export function namesOf(policy: PolicyDocument): Map<string, Kind> {
  const names = new Map<string, Kind>([['now', { type: 'instant' }]]);
  for (const [field, list] of Object.entries(outcomeLists)) {
    names.set(field, {
      type: 'ids',
      ids: new Set(Object.keys(policy[list as 'verdicts'])),
    });
  }
  for (const [id, { type, options = [], unknown }] of Object.entries(policy.facts)) {
    const ids = new Set<unknown>(
      type === 'boolean' ? [true, false] : options.map((option) => option.id),
    );
    if (unknown && unknown.reads === undefined) ids.add('unknown');
    if (type === 'boolean') names.set(id, { type: 'ids', ids });
    else if (type === 'choice') names.set(id, { type: 'ids', ids });
    else if (type === 'choices') names.set(id, { type: 'set', ids });
    else names.set(id, { type: type === 'date' ? 'instant' : type });
  }
  for (const [id, { value, choices }] of Object.entries(policy.settings)) {
    if (typeof value === 'number') names.set(id, { type: 'number' });
    else if (typeof value === 'string' && readDuration(value)) names.set(id, { type: 'duration' });
    else {
      const ids = new Set<unknown>(choices?.map((choice) => choice.value) ?? [value]);
      if (typeof value === 'boolean') ids.add(true).add(false);
      names.set(id, { type: 'ids', ids });
    }
  }
  for (const id of Object.keys(policy.values)) names.set(id, { type: 'any' });
  for (const id of Object.keys(policy.dates)) names.set(id, { type: 'instant' });
  const idsOf = (derived: Derived, seen: readonly string[]): unknown[] => {
    if (typeof derived === 'string') return [derived];
    const { from } = derived;
    if (seen.includes(from)) return [];
    const cases = policy.classes[from]?.cases;
    if (cases) return cases.flatMap((one) => idsOf(one.is, [...seen, from]));
    const setting = policy.settings[from];
    return setting?.choices?.map((choice) => choice.value) ?? (setting ? [setting.value] : []);
  };
  for (const id of Object.keys(policy.classes)) {
    names.set(id, { type: 'ids', ids: new Set(idsOf({ from: id }, [])) });
  }
  return names;
}
