import type { Engine } from './engine.ts';
import { launchChromiumEngine } from './launch-chromium.ts';
import { launchFirefoxEngine } from './launch-firefox.ts';
import { launchWebKitEngine } from './launch-webkit.ts';
import { timedTab } from './timed-tab.ts';
import { within } from './within.ts';

const launchers = {
  Chromium: launchChromiumEngine,
  'Firefox ESR': launchFirefoxEngine,
  WebKitGTK: launchWebKitEngine,
};

export type EngineName = keyof typeof launchers;

/** Every engine that the widget is tested in. */
export const engineNames = Object.keys(launchers) as EngineName[];

/** Starts a browser. Neither that nor any call of its tabs takes for ever. */
export async function launchEngine(name: EngineName): Promise<Engine> {
  const engine = await within(60, `${name}, starting`, launchers[name]());
  return {
    newTab: async () => timedTab(name, await within(45, `${name}, opening a tab`, engine.newTab())),
    close: () => within(20, `${name}, ending`, engine.close()),
  };
}
