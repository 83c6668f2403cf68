import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OpenTab } from './open-tab.ts';

export interface Tab {
  id: string;
  label: string;
  /** A number beside the label, with what it counts for those who only hear it. */
  count?: { value: number; label: string } | undefined;
  panel: () => ComponentChildren;
}

/** Tabs by the pattern of the WAI-ARIA practices; a panel stays once it was open, out of sight. */
export function Tabs({ tabs, label, id }: { tabs: readonly Tab[]; label: string; id: string }) {
  const [open, setOpen] = useState(tabs[0]?.id ?? '');
  const [seen, setSeen] = useState<readonly string[]>([open]);
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the tab that was asked for stands there. */
  const [wanted, setWanted] = useState<{ tab: string; elementId: string } | null>(null);

  useLayoutEffect(() => {
    const root = list.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (!wanted || !root) return;
    const tab = root.getElementById(`${id}-tab-${wanted.tab}`);
    tab?.focus();
    const take = () => {
      const place = root.getElementById(wanted.elementId);
      place?.scrollIntoView?.({ block: 'nearest' });
      place?.focus({ preventScroll: true });
      return place !== null;
    };
    const panel = root.getElementById(`${id}-panel-${wanted.tab}`);
    if (!wanted.elementId || !panel || take()) return;
    // A panel that was out of sight may first have to catch up with the draft.
    const observer = new MutationObserver(() => {
      if (root.activeElement !== tab || take()) observer.disconnect();
    });
    observer.observe(panel, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [wanted, id]);

  const show = (tab: string) => {
    setOpen(tab);
    setSeen((before) => (before.includes(tab) ? before : [...before, tab]));
  };
  const openTab = useRef((tab: string, elementId = '') => {
    show(tab);
    setWanted({ tab, elementId });
  }).current;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === open);
    const target = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = target === undefined ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    openTab(next.id);
  };

  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === open}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => show(tab.id)}
          >
            {tab.label}
            {tab.count && tab.count.value > 0 && (
              <span class="count">
                <span aria-hidden="true">{tab.count.value}</span>
                <span class="unseen"> ({tab.count.label})</span>
              </span>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`${id}-panel-${tab.id}`}
          role="tabpanel"
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== open}
        >
          {seen.includes(tab.id) && (
            <OpenTab.Provider value={openTab}>{tab.panel()}</OpenTab.Provider>
          )}
        </div>
      ))}
    </div>
  );
}
