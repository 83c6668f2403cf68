import type { Inspector } from './inspector.ts';

/** Looks at the dates, steps, deadlines, points of the timeline and assumptions. */
export function inspectItems({
  policy,
  using,
  value,
  condition,
  says,
  cites,
  unique,
}: Inspector): void {
  for (const [id, date] of Object.entries(policy.dates)) {
    const at = ['dates', id];
    using(id, () => {
      value([...at, 'value'], date.value);
      condition([...at, 'when'], date.when);
    });
    condition([...at, 'worthAsking'], date.worthAsking);
    says([...at, 'label'], date.label);
    cites(at, date.sentences);
  }
  for (const key of ['steps', 'deadlines', 'timeline', 'assumptions'] as const) {
    unique([key], policy[key]);
    for (const [index, item] of policy[key].entries()) {
      const at = [key, index];
      condition([...at, 'when'], item.when);
      condition([...at, 'worthAsking'], item.worthAsking);
      value([...at, 'at'], item.at);
      value([...at, 'until'], item.until);
      says([...at, 'text'], item.text);
      says([...at, 'detail'], item.detail);
      cites(at, item.sentences);
    }
  }
}
