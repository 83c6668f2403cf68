import { useMemo } from 'preact/hooks';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import { Unreadable } from '../unreadable.tsx';
import { SettingCard } from './setting-card.tsx';
import type { Setting } from './setting-kind.ts';

/** A setting that has the parts which its card shows. */
function isSetting(value: unknown): value is Setting {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** The settings that stand where only a whole number can: as business days, or a span of days. */
function wholeNumbers(text: string): ReadonlySet<string> {
  const uses = text.matchAll(/"(?:businessDays|span)"\s*:\s*"([\w-]+)"/g);
  return new Set(Array.from(uses, ([, name = '']) => name));
}

/** All settings of the document. */
export function SettingsPanel() {
  const bench = useWorkbench();
  const { document, text } = bench.draft;
  const whole = useMemo(() => wholeNumbers(text), [text]);
  if (!document) return <Unreadable />;
  const [binding = ''] = bench.live.policy.languages;
  return (
    <div class="settings">
      {Object.entries(document.settings ?? {}).map(
        ([name, setting]) =>
          isSetting(setting) && (
            <SettingCard
              key={name}
              name={name}
              setting={setting}
              live={bench.live.policy.settings[name]}
              source={document.source}
              binding={binding}
              whole={whole.has(name)}
              onChange={(value) =>
                bench.edit(['settings', name, 'value'], value, `setting-${name}`, 'calm')
              }
            />
          ),
      )}
    </div>
  );
}
