import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Faults, launchChromium, type Visit } from './chromium.ts';
import { visitPreview } from './preview.ts';
import { startTestServer, type TestServer } from './server.ts';

type Options = Parameters<typeof visitPreview>[2];

/** The preview as the tests of a file share it. */
export interface SharedPreview {
  readonly server: TestServer;
  readonly visit: Visit;
  readonly tab: Tab;
  readonly faults: Faults;
  /** Comes as another person, with own storage, in place of the one before. */
  open(options?: Options): Promise<Tab>;
}

/** No fault at all. */
export const faultless: Faults = { console: [], page: [], violations: [] };

/**
 * Starts a browser and a server before the tests of a file and ends them afterwards. What the tests
 * do on the page stays until one of them opens another: those that would be disturbed by it open
 * their own.
 *
 * @param prepare opens the page that they share
 */
export function sharedPreview(
  prepare: (preview: SharedPreview) => Promise<unknown> = async () => {},
): SharedPreview {
  let browser: Browser | undefined;
  let server: TestServer | undefined;
  let visit: Visit | undefined;
  function there<T>(one: T | undefined): T {
    if (one === undefined) throw new Error('no page has been opened yet');
    return one;
  }
  const preview: SharedPreview = {
    get server() {
      return there(server);
    },
    get visit() {
      return there(visit);
    },
    get tab() {
      return there(visit).tab;
    },
    get faults() {
      return there(visit).faults;
    },
    async open(options) {
      await visit?.close();
      visit = undefined;
      visit = await visitPreview(there(browser), there(server), options);
      return visit.tab;
    },
  };
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    await prepare(preview);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return preview;
}
