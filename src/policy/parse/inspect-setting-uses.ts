import { readDuration } from '../duration.ts';
import { readMoment } from '../read-moment.ts';
import type { SettingUse } from './inspection.ts';
import type { Inspector } from './inspector.ts';
import { meantMeasure } from './meant-measure.ts';
import { pointer } from './pointer.ts';

const fits = ({ wanted, found }: SettingUse) =>
  found !== undefined && (wanted === 'any' || wanted === found);

const isMeasure = (value: unknown) =>
  typeof value === 'number' || readDuration(String(value)) !== null;

/**
 * Tells of the settings that are no measure where one is needed. Where such a setting fits nowhere,
 * its value is what is wrong, and not every place that uses it.
 */
export function inspectSettingUses({ policy, findings, settingUses, report }: Inspector): void {
  for (const [name, { value, choices }] of Object.entries(policy.settings)) {
    const uses = settingUses.filter((one) => one.name === name);
    const wrong = uses.filter((one) => !fits(one));
    const [first] = wrong;
    if (!first) continue;
    const at = ['settings', name, 'value'];
    const { wanted } = first;
    const written = JSON.stringify(value);
    const isReading = choices && !choices.some((choice) => isMeasure(choice.value));
    if (/instant|any/.test(wanted) && readMoment(String(value), policy.timeZone)) {
      report(at, 'setting-no-instant', { name, value: written });
    } else if (wanted === 'instant' || isReading || uses.some(fits)) {
      for (const { path, wanted, found } of wrong) {
        if (!found) report(path, 'no-quantity', { name });
        else report(path, 'wrong-measure', { wanted, value: JSON.stringify(name), found });
      }
    } else if (!findings.some(({ path }) => pointer(path) === pointer(at))) {
      const meant = meantMeasure(value, wanted === 'number' ? wanted : 'duration');
      const use = pointer(first.path);
      report(at, 'setting-no-measure', { name, value: written, wanted, use }, meant);
    }
  }
}
