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
      report(
        [...at, 'value'],
        `must be one of ${values.join(', ')}, not ${JSON.stringify(setting.value)}`,
        nearest(String(setting.value), values.map(String)),
      );
    }
    for (const [index, choice] of (setting.choices ?? []).entries()) {
      says([...at, 'choices', index, 'label'], choice.label);
    }
  }
}
