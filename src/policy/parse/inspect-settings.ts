import type { Inspector } from './inspector.ts';
import { nearest } from './nearest.ts';

/** Looks at the settings: whether each is one of its choices. */
export function inspectSettings({ policy, report, says, cites }: Inspector): void {
  for (const [id, setting] of Object.entries(policy.settings)) {
    const at = ['settings', id];
    says([...at, 'label'], setting.label);
    says([...at, 'explanation'], setting.explanation);
    cites(at, setting.sentences);
    const values = setting.choices?.map((choice) => choice.value);
    if (values && !values.includes(setting.value)) {
      const allowed = values.map(String);
      report(
        [...at, 'value'],
        'wrong-choice',
        { allowed, value: JSON.stringify(setting.value) },
        nearest(String(setting.value), allowed),
      );
    }
    for (const [index, choice] of (setting.choices ?? []).entries()) {
      says([...at, 'choices', index, 'label'], choice.label);
    }
  }
}
