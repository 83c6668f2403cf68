import { cleanup, fireEvent, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { type Effects, EffectsContext } from '../../src/preview/effects/effects.ts';
import { Language, type PageLanguage } from '../../src/preview/language.ts';
import { Bench } from '../../src/preview/workbench/use-workbench.ts';
import { createWorkbench } from '../../src/preview/workbench/workbench.ts';
import { device, liveText } from './workbench/on-a-device.ts';

afterEach(cleanup);

const nothing: Effects = {
  comparison: { regions: [], texts: [], warning: null },
  findings: [],
  busy: false,
  comparing: false,
  error: null,
};

/** Mounts a section of the page over a workbench of its own, on the shipped policy. */
export async function mountSection(
  section: ComponentChild,
  {
    lang = 'fr',
    text = liveText,
    effects = {},
  }: { lang?: PageLanguage; text?: string; effects?: Partial<Effects> } = {},
) {
  const bench = await createWorkbench(text, device().tab());
  const view = render(
    <Language.Provider value={lang}>
      <Bench.Provider value={bench}>
        <EffectsContext.Provider value={{ ...nothing, ...effects }}>
          {section}
        </EffectsContext.Provider>
      </Bench.Provider>
    </Language.Provider>,
  );
  return { bench, person: userEvent.setup(), ...view };
}

/** Writes into a field at once, as a paste over all of it does. */
export function fill(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}
