import { useMemo } from 'preact/hooks';
import { Tabs } from '../components/tabs.tsx';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { FollowPlace } from './follow-place.tsx';
import { DocumentPanel } from './json/document-panel.tsx';
import { changedSettings } from './settings/changed-settings.ts';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { changedTexts } from './texts/changed-texts.ts';
import { TextsPanel } from './texts/texts-panel.tsx';
import { words } from './words.ts';

/** What can be changed: settings, texts, and the document as it is written. */
export function EditSection() {
  const { draft, live } = useWorkbench();
  const say = useWords(words);
  const settings = changedSettings(live.document, draft.document).length;
  const texts = useMemo(
    () => changedTexts(live.document, draft.document),
    [live.document, draft.document],
  );
  const issues = draft.issues.length;
  const tabs = [
    {
      id: 'settings',
      label: say.tabs.settings,
      count: { value: settings, label: say.changes(settings) },
      panel: () => (
        <>
          <FollowPlace />
          <SettingsPanel />
        </>
      ),
    },
    {
      id: 'texts',
      label: say.tabs.texts,
      count: { value: texts, label: say.changes(texts) },
      panel: () => <TextsPanel />,
    },
    {
      id: 'document',
      label: say.tabs.document,
      count: { value: issues, label: say.issues(issues) },
      panel: () => <DocumentPanel />,
    },
  ];
  return <Tabs id="edit" label={say.tabs.label} tabs={tabs} />;
}
