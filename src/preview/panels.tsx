import { ChangesSection } from './changes/section.tsx';
import { Tabs } from './components/tabs.tsx';
import { EditSection } from './edit/section.tsx';
import { useEffects } from './effects/effects.ts';
import { HandOverSection } from './hand-over/section.tsx';
import { useWords } from './language.ts';
import { MapSection } from './map/section.tsx';
import { ReplaySection } from './replay/section.tsx';
import { ScenariosSection } from './scenarios/section.tsx';
import { SeeSection } from './see/section.tsx';
import { words } from './words.ts';

/** On one side what is edited, on the other what that does. */
export function Panels() {
  const say = useWords(words);
  const { comparison } = useEffects();
  const regions = comparison?.regions ?? [];
  const tabs = [
    {
      id: 'changes',
      label: say.tabs.changes,
      count: { value: regions.length, label: say.groups(regions.length) },
      panel: () => <ChangesSection />,
    },
    { id: 'see', label: say.tabs.see, panel: () => <SeeSection /> },
    { id: 'scenarios', label: say.tabs.scenarios, panel: () => <ScenariosSection /> },
    { id: 'map', label: say.tabs.map, panel: () => <MapSection /> },
    { id: 'replay', label: say.tabs.replay, panel: () => <ReplaySection /> },
    { id: 'hand-over', label: say.tabs.handOver, panel: () => <HandOverSection /> },
  ];
  return (
    <div class="panels">
      <section aria-labelledby="edit-heading" class="edit">
        <h2 id="edit-heading">{say.edit}</h2>
        <EditSection />
      </section>
      <section aria-labelledby="effects-heading" class="effects">
        <h2 id="effects-heading">{say.effects}</h2>
        <Tabs id="effects" label={say.effects} tabs={tabs} />
      </section>
    </div>
  );
}
