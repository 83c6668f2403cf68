import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FormCase, formCases } from './forms/cases.ts';
import { judge, table } from './forms/judge.ts';
import { pathOf, serveForms } from './forms/serve-forms.ts';
import type { Engine, EngineTab } from './support/engine.ts';
import { engineNames, launchEngine } from './support/engines.ts';
import { faultsOf } from './support/fault-recorder.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { tabAfter } from './support/tab-after.ts';

describe.each(engineNames)(
  'in %s, the server receives what the customer would have typed',
  (name) => {
    let engine: Engine;
    let server: TestServer;
    let tab: EngineTab;
    const rows: string[][] = [];

    beforeAll(async () => {
      // With nothing to show, the page stays, and is not on its way elsewhere when the next one comes.
      const nothing = { status: 204, body: '' };
      [engine, server] = await Promise.all([launchEngine(name), startTestServer(nothing)]);
      await serveForms(server);
      tab = await engine.newTab();
    });
    afterEach(async (test) => {
      tab = await tabAfter(test, tab, engine);
    });
    afterAll(async () => {
      process.stdout.write(table(name, rows));
      await engine?.close();
      await server?.close();
    });

    /** Runs the text of a case in the page. */
    const run = (body: string) => tab.evaluate(new Function(body) as () => unknown);
    const type = async (texts: Record<string, string> = {}) => {
      for (const [selector, text] of Object.entries(texts)) {
        await tab.evaluate((one) => document.querySelector<HTMLElement>(one)?.focus(), selector);
        await tab.control('a');
        await tab.type(text);
      }
    };
    const press = async (selector: string) => {
      const [x, y] = await tab.evaluate((one) => {
        const element = document.querySelector(one);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return [left + width / 2, top + height / 2] as const;
      }, selector);
      await tab.press(x, y);
    };

    /** Fills and sends a form as a customer does; what the server received. */
    async function sentBy(one: FormCase) {
      await tab.open(server.origin + pathOf(one));
      await type(one.typedBefore);
      await tab.evaluate((mapping) => window.prefill(null, mapping ?? {}), one.mapping ?? null);
      await type(one.typedAfter);
      if (one.pressed) await press(one.pressed);
      await expect.poll(() => run(`return !!(${one.ready})`), { timeout: 10_000 }).toBe(true);
      expect(await faultsOf(tab)).toEqual([]);
      const before = server.submissions.length;
      await run(one.send);
      await expect.poll(() => server.submissions.length, { timeout: 10_000 }).toBe(before + 1);
      const [submission] = server.submissions.slice(-1);
      if (!submission) throw new Error('Nothing was received.');
      return submission;
    }

    it.each(formCases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const { received, row } = judge(one, await sentBy(one));
      rows.push(row);
      expect(received).toEqual(one.expected);
    });
  },
);
