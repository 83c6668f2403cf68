import type { Inspector } from './inspector.ts';
/**
 * Tells of the settings that are no measure where one is needed. Where such a setting fits nowhere,
 * its value is what is wrong, and not every place that uses it.
 */
export declare function inspectSettingUses({ policy, findings, settingUses, report }: Inspector): void;
