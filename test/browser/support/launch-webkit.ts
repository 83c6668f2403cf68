import { callOf, type Engine, type Key } from './engine.ts';
import { startVirtualDisplay } from './virtual-display.ts';
import { startWebDriver } from './webdriver.ts';

/** As WebDriver writes them. */
const keys: Record<Key | 'Control', string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
  Control: '\uE009',
};

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

/**
 * WebKitGTK's MiniBrowser by WebDriver, on a display that nobody sees. It has no touch, and its
 * window is 447 px wide at least. The environment variable WEBKIT_DRIVER names another driver.
 */
export async function launchWebKitEngine(): Promise<Engine> {
  const display = await startVirtualDisplay();
  const start = () =>
    startWebDriver(process.env.WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver', {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      TZ: 'Europe/Paris',
    });
  let driver = await start().catch((error) => {
    display.close();
    throw error;
  });

  /** A session of the driver. Now and then its browser never comes up: then of another driver. */
  async function newSession(attempts = 3): Promise<string> {
    const timeouts = { script: 10_000, pageLoad: 14_000 };
    const capabilities = { alwaysMatch: { timeouts } };
    try {
      const { sessionId } = await driver.command<{ sessionId: string }>(
        'POST',
        '/session',
        { capabilities },
        10,
      );
      return sessionId;
    } catch (error) {
      if (attempts === 1) throw error;
      driver.close();
      driver = await start();
      return newSession(attempts - 1);
    }
  }

  return {
    async close() {
      driver.close();
      display.close();
    },
    async newTab() {
      const sessionId = await newSession();
      const post = <Value>(path: string, body: object) =>
        driver.command<Value>('POST', `/session/${sessionId}${path}`, body);
      const act = (source: object) => post<void>('/actions', { actions: [source] });
      const press = (...actions: object[]) => act({ type: 'key', id: 'keyboard', actions });
      await post('/window/rect', { width: 360, height: 740 });
      return {
        open: (url) => post('/url', { url }),
        evaluate: (script, ...args) =>
          post('/execute/sync', { script: `return ${callOf(script, args)}`, args: [] }),
        press: (x, y) =>
          act({
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          }),
        key: (key) => press(down(keys[key]), up(keys[key])),
        control: (letter) => press(down(keys.Control), down(letter), up(letter), up(keys.Control)),
        type: (text) =>
          press(...[...text].flatMap((character) => [down(character), up(character)])),
        close: () => driver.command('DELETE', `/session/${sessionId}`),
      };
    },
  };
}
