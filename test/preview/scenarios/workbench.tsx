import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import document from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { OpenTab, type OpenTabAct } from '../../../src/preview/components/open-tab.ts';
import { Bench } from '../../../src/preview/workbench/use-workbench.ts';
import { createWorkbench } from '../../../src/preview/workbench/workbench.ts';

const liveText = JSON.stringify(document, null, 2);

afterEach(cleanup);

/** A workbench over the shipped policy that keeps nothing, and what is drawn on it. */
export async function withWorkbench(
  children: ComponentChildren,
  { openTab = (() => {}) as OpenTabAct } = {},
) {
  const store = {
    read: async () => undefined,
    write: async () => true,
    forget: async () => true,
  };
  const bench = await createWorkbench(liveText, store);
  const view = render(
    <Bench.Provider value={bench}>
      <OpenTab.Provider value={openTab}>{children}</OpenTab.Provider>
    </Bench.Provider>,
  );
  return { bench, ...view };
}
