import type { EngineTab } from './engine.ts';
import { within } from './within.ts';

/** Far more than any step takes on a busy machine. */
const seconds = 20;

/** The same tab, no call of which takes for ever. Its errors name the browser and the step. */
export function timedTab(browser: string, tab: EngineTab): EngineTab {
  const limit = <Value>(step: string, promise: Promise<Value>) =>
    within(seconds, `${browser}, ${step}`, promise);
  return {
    open: (url) => limit(`opening ${url}`, tab.open(url)),
    evaluate: (script, ...args) =>
      limit(`evaluating ${script.name || script}`, tab.evaluate(script, ...args)),
    press: (x, y) => limit(`pressing at ${x}, ${y}`, tab.press(x, y)),
    key: (key) => limit(`the key ${key}`, tab.key(key)),
    control: (letter) => limit(`the keys Control and ${letter}`, tab.control(letter)),
    type: (text) => limit(`typing "${text}"`, tab.type(text)),
    close: () => limit('closing a tab', tab.close()),
  };
}
